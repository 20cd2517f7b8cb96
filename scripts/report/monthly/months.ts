import { join } from 'node:path';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { monthlyDueOn } from '#src/domain/report/due.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { firstDayOfMonth, lastDayOfMonth, month, yearOfMonth, type Month } from '#src/domain/month.ts';
import type { CompositeRule } from '#src/domain/air/composite-index.ts';
import type { InspectedFile } from '../../input-file/inspect.ts';
import { InputError } from '../../input-error.ts';
import { collect, type CollectContext, type Collected } from '../collect.ts';
import { inLaterPass } from '../findings.ts';
import { formatJson } from '../json.ts';
import type { MonthlyOptions } from '../options.ts';
import { monthPeriod, tooEarly } from '../period.ts';
import { provenanceOf } from '../provenance.ts';
import type { Output } from '../write.ts';
import { airPart, compileAirYear, type AirYear } from './air.ts';
import { airNotices } from './air-notices.ts';
import type { Parts } from './parts.ts';
import { refusals } from './refusals.ts';

/** A day, a section or an area's figures fit into one line of so many characters. */
const LINE = 1000;

export type MonthlyJob = CollectContext & {
  /** The hourly files. */
  readonly files: readonly InspectedFile[];
  /** All files, for the provenance. */
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly parts: Parts;
  readonly rules: readonly CompositeRule[];
  readonly options: MonthlyOptions;
  readonly today: CalendarDay;
  /** Told what a pass over the hourly files has read. */
  readonly collected: (collected: Collected) => void;
  /** Told what an editor should know of the figures. */
  readonly notice: (text: string) => void;
};

/** Compiles all months asked for and keeps them. @throws InputError naming every problem. */
export async function compileMonths(job: MonthlyJob): Promise<Output[]> {
  const outputs: Output[] = [];
  await eachMonth(job, (output) => outputs.push(output));
  return outputs;
}

/**
 * Compiles all months asked for, a year in one pass, and hands each over as soon as it is made, so that memory stays that of
 * a year. @throws InputError naming every problem; then nothing that was handed over may be published.
 */
export async function eachMonth(job: MonthlyJob, emit: (output: Output) => void): Promise<void> {
  const problems: string[] = [];
  for (const [index, months] of [...Map.groupBy(job.options.months, yearOfMonth).values()].entries()) {
    const findings = index === 0 ? job.findings : inLaterPass(job.findings);
    const air = await airOfYear(months, { ...job, findings });
    for (const month of months) {
      const report = reportOf(month, air, job);
      if (Array.isArray(report)) problems.push(...report);
      else if (problems.length === 0) emit(outputOf(report, job.options.out));
    }
  }
  if (job.findings.count('conflict') > 0) {
    problems.push(
      `有 ${job.findings.count('conflict')} 个时次在输入里有两个不同的值（见上）。请只留正确的一行，或只给一个文件。`,
    );
  }
  if (problems.length > 0) throw new InputError(`没有写出报告：\n${problems.join('\n')}`);
}

/** The air of the year that holds some months; null without hourly files. */
async function airOfYear(months: readonly Month[], job: MonthlyJob): Promise<AirYear | null> {
  const last = months.at(-1);
  if (!last || job.files.length === 0) return null;
  const january = month(`${last.slice(0, 4)}-01`);
  const collected = await collect(job.files, firstDayOfMonth(january), lastDayOfMonth(last), job);
  job.collected(collected);
  return compileAirYear(last, collected, job.site);
}

/** A month's report, or everything that stands against it. */
function reportOf(month: Month, year: AirYear | null, job: MonthlyJob): MonthlyReport | string[] {
  const publishedOn = publicationDay(month, job);
  const early = tooEarly(monthPeriod(month), job.today, publishedOn);
  if (early) return [early];
  const air = year ? airPart(month, year, job.rules) : ({ missing: 'not-supplied' } as const);
  const others = job.parts(month);
  const problems = [...(typeof air === 'string' ? [air] : []), ...others.problems];
  if (typeof air === 'string' || problems.length > 0) return problems;
  const notices = year && !isMissing(air) ? airNotices(month, air, year, nameIn(job)) : [];
  for (const text of [...notices, ...others.notices]) job.notice(text);
  const provenance = provenanceOf(job.inputs, job.options);
  const frame = { month, scope: CITY, title: null, edition: 1, publishedOn, provenance };
  return soundReport({ ...frame, air, ...others.figures, notes: [] });
}

/** What is written must be what the site accepts. */
function soundReport(report: MonthlyReport): MonthlyReport | string[] {
  const refused = refusals(report);
  return refused.length > 0 ? refused : report;
}

function nameIn({ site }: MonthlyJob): (area: string) => string {
  return (area) => site.districts.find(({ id }) => id === area)?.name ?? site.city;
}

function publicationDay(month: Month, { options, site, today }: MonthlyJob): CalendarDay {
  if (options.published === 'due') return monthlyDueOn(month, site.reports.monthly.dueDayOfNextMonth);
  return options.published ?? today;
}

function outputOf(report: MonthlyReport, folder: string): Output {
  return { path: join(folder, `${report.month}.json`), text: `${formatJson(report, 6, LINE)}\n` };
}
