import { join } from 'node:path';
import type { CalendarDay, Week } from '#src/domain/calendar.ts';
import { firstDayOf, lastDayOf } from '#src/domain/week.ts';
import { compileWeek } from '#src/domain/report/compile-week.ts';
import { weeklyDueOn } from '#src/domain/report/due.ts';
import type { WeeklyFigures, WeeklyReport } from '#src/domain/report/weekly-report.ts';
import type { InspectedFile } from '../input-file/inspect.ts';
import { InputError } from '../input-error.ts';
import { collect, MARGIN_DAYS, type CollectContext, type Collected } from './collect.ts';
import { inLaterPass } from './findings.ts';
import { formatJson } from './json.ts';
import type { WeeklyOptions } from './options.ts';
import { tooEarly, weekPeriod } from './period.ts';
import { provenanceOf } from './provenance.ts';
import { daysMissing, unsupported } from './support.ts';
import type { Output } from './write.ts';

/** Weeks compiled in one pass over the files: memory stays that of a year however many are asked for. */
export const WEEKS_PER_PASS = 53;

export type WeeklyJob = Omit<CollectContext, 'progress'> & {
  readonly files: readonly InspectedFile[];
  readonly options: WeeklyOptions;
  readonly today: CalendarDay;
  readonly progress: CollectContext['progress'];
  /** Told what a pass has read. */
  readonly collected: (collected: Collected) => void;
};

/** Compiles all weeks asked for and keeps them. @throws InputError naming every week that the files cannot support. */
export async function compileWeeks(job: WeeklyJob): Promise<Output[]> {
  const outputs: Output[] = [];
  await eachWeek(job, (output) => outputs.push(output));
  return outputs;
}

/** Compiles all weeks asked for and hands each over as soon as it is made. @throws InputError as above; then nothing that was handed over may be published. */
export async function eachWeek(job: WeeklyJob, emit: (output: Output) => void): Promise<void> {
  const problems: string[] = [];
  for (const [index, weeks] of passes(job.options.weeks).entries()) {
    const [first, last] = [weeks[0], weeks.at(-1)];
    if (!first || !last) continue;
    const findings = index === 0 ? job.findings : inLaterPass(job.findings);
    const collected = await collect(job.files, firstDayOf(first), lastDayOf(last), { ...job, findings });
    job.collected(collected);
    for (const week of weeks) {
      const figures = supportedFigures(week, collected, job);
      if (typeof figures === 'string') problems.push(figures);
      else if (problems.length === 0) emit(outputOf(reportOf(week, figures, job), job.options.out));
    }
  }
  if (job.findings.count('conflict') > 0) {
    problems.push(
      `有 ${job.findings.count('conflict')} 个时次在输入里有两个不同的值（见上）。请只留正确的一行，或只给一个文件。`,
    );
  }
  if (problems.length > 0) throw new InputError(`没有写出报告：\n${problems.join('\n')}`);
}

function passes(weeks: readonly Week[]): Week[][] {
  const count = Math.ceil(weeks.length / WEEKS_PER_PASS);
  return Array.from({ length: count }, (_, pass) =>
    weeks.slice(pass * WEEKS_PER_PASS, (pass + 1) * WEEKS_PER_PASS),
  );
}

function supportedFigures(
  week: Week,
  { store, coverage }: Collected,
  job: WeeklyJob,
): WeeklyFigures | string {
  const { site } = job;
  const period = weekPeriod(week);
  const missing =
    tooEarly(period, job.today, publicationDay(week, job)) ?? unsupported(period, { store, coverage }, site);
  if (missing) return missing;
  const network = store.series(period.first, period.last, MARGIN_DAYS);
  const districts = site.districts.map(({ id }) => id);
  const figures = compileWeek(week, network, districts);
  return daysMissing(period, figures.areas) ?? figures;
}

function reportOf(week: Week, figures: WeeklyFigures, job: WeeklyJob): WeeklyReport {
  const publishedOn = publicationDay(week, job);
  return { week, edition: 1, publishedOn, provenance: provenanceOf(job.files, job.options), ...figures };
}

function publicationDay(week: Week, { options, site, today }: WeeklyJob): CalendarDay {
  if (options.published === 'due') return weeklyDueOn(week, site.reports.weekly.dueDaysAfter);
  return options.published ?? today;
}

function outputOf(report: WeeklyReport, folder: string): Output {
  return { path: join(folder, `${report.week.toLowerCase()}.json`), text: `${formatJson(report, 4)}\n` };
}
