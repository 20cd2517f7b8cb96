import { firstDayOfMonth, lastDayOfMonth, type Month } from '#src/domain/month.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import { waterStandardOn } from '#src/domain/standards/gb3838.ts';
import { compositeRules } from '#src/standards.ts';
import type { Trends } from '#src/tables/trends.ts';
import type { Words } from '#src/words/words.ts';
import type { Judged, JudgedTables } from './judged.ts';

const WATER: ReadonlySet<TrendFigure> = new Set<TrendFigure>(['sections-good-share', 'sections-pass-share']);

/** What judges the table of some trends: whatever was in force in any of its months. */
export function trendsJudged(trends: Trends, words: Words): JudgedTables {
  const months = trends.charts[0]?.chart.months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  return trends.table && first && last ? { [trends.table.id]: spanJudged(first, last, trends, words) } : {};
}

function spanJudged(
  first: Month,
  last: Month,
  { charts, indexRules }: Trends,
  { dataReports }: Words,
): Judged {
  const isWater = charts.some(({ figure }) => WATER.has(figure));
  const isAir = charts.some(({ figure }) => !WATER.has(figure));
  const rules = compositeRules.filter(({ id }) => indexRules.includes(id)).map(dataReports.rule);
  return {
    parts: [...(isAir ? (['air'] as const) : []), ...(isWater ? (['water'] as const) : [])],
    air: isAir ? { first: firstDayOfMonth(first), last: lastDayOfMonth(last) } : null,
    others: [...(isWater ? [waterStandardOn(lastDayOfMonth(last)).id] : []), ...rules],
  };
}
