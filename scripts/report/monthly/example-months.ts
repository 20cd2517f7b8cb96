import { calendarDay } from '#src/domain/calendar.ts';
import { EXAMPLE_RULES } from '#src/domain/report/example-month.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { monthlyReportSchema } from '#src/schemas/monthly-report.ts';
import { exampleFile } from '../../input-file/example-file.ts';
import { inspectFile } from '../../input-file/inspect.ts';
import { createFindings } from '../findings.ts';
import { PART_FILES, reportOptions, type MonthlyOptions, type PartFile } from '../options.ts';
import { EXAMPLE_PLACES, EXAMPLE_WARNINGS } from './example-places.ts';
import { compileMonths } from './months.ts';
import type { Places } from './place-rows.ts';
import { readParts } from './read-parts.ts';

/** The text of the files of each kind. */
export type ExampleFiles = Readonly<Partial<Record<'air' | PartFile, readonly string[]>>>;

type Surroundings = { readonly today?: string; readonly places?: Places };

/** Compiles months from files for tests: the reports, or why there are none, and all that was told. */
export async function compile(
  files: ExampleFiles,
  words: readonly string[] = ['2026-01'],
  { today = '2027-02-20', places = EXAMPLE_PLACES }: Surroundings = {},
) {
  const options = optionsFor(files, words);
  const findings = createFindings();
  const told: string[] = [];
  const outputs = await run(options, { today, places, findings, tell: (line) => told.push(line) }).catch(
    (error: unknown) => String(error),
  );
  const isDone = typeof outputs !== 'string';
  return {
    outputs: isDone ? outputs : [],
    reports: isDone ? outputs.map(({ text }) => monthlyReportSchema.parse(JSON.parse(text))) : [],
    error: isDone ? null : withoutFolders(outputs),
    found: findings.lines().map(withoutFolders),
    told: told.map(withoutFolders),
  };
}

function optionsFor(files: ExampleFiles, words: readonly string[]): MonthlyOptions {
  const given = (['air', ...PART_FILES] as const).flatMap((kind) =>
    (files[kind] ?? []).flatMap((text, index) => [
      `--${kind}`,
      exampleFile(text, `${kind}-${index + 1}.csv`),
    ]),
  );
  const options = reportOptions(['monthly', ...words, ...given]);
  if (options.kind !== 'monthly') throw new TypeError('Asked for months and got weeks.');
  return options;
}

type Run = Required<Surroundings> & {
  readonly findings: ReturnType<typeof createFindings>;
  readonly tell: (line: string) => void;
};

async function run(options: MonthlyOptions, { today, places, findings, tell }: Run) {
  const files = await Promise.all(options.air.map(inspectFile));
  const settings = { site: EXAMPLE_SITE, places, rules: EXAMPLE_WARNINGS };
  const { parts, inputs } = await readParts(options, settings, tell);
  return compileMonths({
    files,
    options,
    parts,
    findings,
    inputs: [...files, ...inputs],
    rules: EXAMPLE_RULES,
    site: EXAMPLE_SITE,
    today: calendarDay(today),
    progress: () => undefined,
    collected: () => undefined,
    notice: tell,
  });
}

function withoutFolders(text: string): string {
  return text.replace(/\S*\/(?=(?:air|water|drinking|noise|townships)-\d)/g, '');
}
