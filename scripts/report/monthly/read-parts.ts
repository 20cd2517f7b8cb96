import type { WarningRule } from '#src/domain/water/warning.ts';
import type { Site } from '#src/schemas/site.ts';
import { InputError } from '../../input-error.ts';
import type { InspectedFile } from '../../input-file/inspect.ts';
import { isHarmless, problemLines, type Problem } from '../../input-file/problems.ts';
import { partsOfMonth, type Parts, type PartsAsked } from './parts.ts';
import { placeRows, type Places } from './place-rows.ts';
import { readPartFiles } from './read-files.ts';

/** What an office has written down: its districts, its monitored places, its rules. */
export type PartSettings = {
  readonly site: Site;
  readonly places: Places;
  readonly rules: readonly WarningRule[];
};

/** Reads the part files and makes a month's parts from them. @throws InputError with every problem of every file. */
export async function readParts(
  asked: PartsAsked,
  { site, places, rules }: PartSettings,
  tell: (line: string) => void,
): Promise<{ parts: Parts; inputs: readonly InspectedFile[] }> {
  const read = await readPartFiles(asked);
  const rows = placeRows(read.rows, places, site);
  const placed = Object.values(rows);
  const told = onceEach([...read.problems, ...read.findings, ...placed.flatMap(({ doubled }) => doubled)]);
  refuse(
    told.filter((problem) => !isHarmless(problem)),
    placed.flatMap(({ problems }) => problems),
  );
  for (const line of problemLines(told.filter(isHarmless))) tell(line);
  const districts = site.districts.map(({ id }) => id);
  return {
    parts: (month) => partsOfMonth(month, { asked, rows, places, districts, rules }),
    inputs: read.files,
  };
}

/** Two rows that differ under one name differ for its place too: the same sentence. */
function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

function refuse(problems: readonly Problem[], names: readonly string[]): void {
  const lines = [...problemLines(problems), ...names];
  if (lines.length > 0) throw new InputError(`没有写出报告：\n${lines.join('\n')}`);
}
