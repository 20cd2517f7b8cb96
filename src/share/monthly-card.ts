import { keyFigures } from '#src/components/monthly/key-figures.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import type { Words } from '#src/words/words.ts';
import { cardOrigin } from './card-facts.ts';
import type { ShareCard, ShareFigure } from './card.ts';

/** What is shared of a monthly report: the first of its key figures that is a number. */
export function monthlyCard(page: MonthlyReportPage, words: Words): ShareCard {
  const { id, report, air, issuedOn } = page;
  const { dates, editions, monthly, share } = words;
  const name = monthly.title(report);
  const [month, ...findings] = monthly.headline(report, air);
  const published = editions.issuedOn(report.edition, dates.fullDay(issuedOn));
  const title = findings.length > 0 ? `${month}${findings.join('')}` : name;
  return {
    path: `/reports/monthly/${id}/`,
    kind: monthly.kicker(report, areaLabel(report.scope, words)),
    name,
    title,
    demonstration: isDemonstration(report),
    figure: firstNumber(page, words),
    sentence: `${title}。`,
    ...cardOrigin([share.terms.covers, monthly.covers(report)], published, report.provenance, words),
  };
}

/** A figure that is missing is a reason in words. */
function firstNumber(page: MonthlyReportPage, words: Words): ShareFigure | null {
  const { scope } = page.report;
  const figure = keyFigures(page, scope, words).find(({ value }) => /^\d/.test(value));
  if (!figure) return null;
  return { label: `${areaLabel(scope, words)}${figure.name}`, value: figure.value, unit: figure.unit };
}
