import { isDemonstration } from '#src/domain/provenance.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import type { Words } from '#src/words/words.ts';
import { cardOrigin } from './card-facts.ts';
import type { ShareCard, ShareFigure } from './card.ts';

/** What is shared of a weekly report: how many of its days were good. */
export function weeklyCard({ id, report, issuedOn, summary }: WeeklyReportPage, words: Words): ShareCard {
  const { dates, editions, share, weekly } = words;
  const { week, edition, provenance } = report;
  const covered = dates.fullWeekRange(week);
  const published = editions.issuedOn(edition, dates.fullDay(issuedOn));
  return {
    path: `/reports/weekly/${id}/`,
    kind: weekly.kind,
    name: `${weekly.kind}${dates.week(week)}`,
    title: weekly.headline(week, summary).join(''),
    demonstration: isDemonstration(report),
    figure: goodDays(summary.counts, words),
    sentence: `${covered}${weekly.finding(summary)}。`,
    ...cardOrigin([share.terms.covers, covered], published, provenance, words),
  };
}

function goodDays({ good, valid }: { good: number; valid: number }, words: Words): ShareFigure | null {
  const { share } = words;
  if (valid === 0) return null;
  return {
    label: `${areaLabel(CITY, words)}${share.goodDays}`,
    value: String(good),
    unit: share.days(valid),
  };
}
