import { monthNumber } from '#src/domain/month.ts';
import type { MonthAirSummary } from '#src/domain/report/month-summary.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { dates } from './dates.ts';
import { airFinding, ownArea, pm25Sentence, worstSentence } from './month-air-sentences.ts';
import { failedSentence, waterFinding, waterOf } from './month-water-sentences.ts';

/** `2026年10月，`, `空气31天全部优良，`, `128个断面127个达标` */
export function headline(report: MonthlyReport, air: MonthAirSummary | null): readonly string[] {
  const own = ownArea(report, air);
  const findings = [own ? [airFinding(own.month)] : [], waterFindings(report)].flat();
  return [
    `${dates.month(report.month)}，`,
    ...findings.map((text, index) => (index < findings.length - 1 ? `${text}，` : text)),
  ];
}

function waterFindings(report: MonthlyReport): string[] {
  const water = waterOf(report);
  if (!water) return [];
  const number = monthNumber(report.month);
  const period = water.window === 'yearToDate' && number > 1 ? `1—${number}月` : '';
  return [`${period}${waterFinding(water.summary, water.values.sections)}`];
}

/** PM2.5 with its comparisons, the worst district, the sections that failed. */
export function lead(
  report: MonthlyReport,
  air: MonthAirSummary | null,
  areaName: (area: string) => string,
): string {
  return [pm25Sentence(report, air), worstSentence(air, areaName), failedSentence(report)].join('');
}
