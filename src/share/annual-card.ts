import { isDemonstration } from '#src/domain/provenance.ts';
import type { Indicator } from '#src/domain/report/annual-indicator.ts';
import type { AnnualFigure } from '#src/domain/report/annual-report.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import type { Words } from '#src/words/words.ts';
import { cardOrigin } from './card-facts.ts';
import type { ShareCard, ShareFigure } from './card.ts';

/** What a year is known by; what is published first may be only how many sections there are. */
const LEADING: readonly Indicator[] = [
  'pm25',
  'good-share',
  'national-sections-good-share',
  'assessed-sections-good-share',
  'drinking-pass-share',
];

/** What is shared of a yearly or half-yearly report: the leading one of its figures of the city over the whole period. */
export function annualCard({ id, report, issuedOn }: AnnualReportPage, words: Words): ShareCard {
  const { annual, dates, editions, share } = words;
  const { title, period, edition, provenance } = report;
  const covered = annual.period(period);
  const published = editions.issuedOn(edition, dates.partial(issuedOn));
  return {
    path: `/reports/annual/${id}/`,
    kind: annual.kind,
    name: title,
    title,
    demonstration: isDemonstration(report),
    figure: leadingFigure(report.figures, words),
    sentence: `${covered}，${annual.finding(report)}。`,
    ...cardOrigin([share.terms.covers, covered], published, provenance, words),
  };
}

/** The figure that a year is known by, else the first of the city over the whole period; null without one. */
export function leadingFigure(figures: readonly AnnualFigure[], words: Words): ShareFigure | null {
  const known = figures.filter(isOfCity);
  const leading = LEADING.flatMap(
    (indicator) => known.find((figure) => figure.indicator === indicator) ?? [],
  );
  const [figure] = [...leading, ...known];
  if (!figure) return null;
  const { indicator, value, printed, unit } = figure;
  const label = `${areaLabel(CITY, words)}${words.annual.indicator(indicator)}`;
  return { label, value: printed ?? String(value), unit };
}

function isOfCity({ area, month, goal, value }: AnnualFigure): boolean {
  return area === CITY && month === null && goal === null && value !== null;
}
