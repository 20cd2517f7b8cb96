import type { Edition } from '#src/data-reports/edition.ts';
import type { Words } from '#src/words/words.ts';

/** A table or chart of the newest edition: the end of its permanent address, and where the report shows it. */
export type EditionPart = { readonly anchor: string; readonly title: string; readonly href: string };

/** Every table and chart of an edition that is the newest: whatever can be cited of it. */
export function editionParts(
  { item, data, charts, placeOf }: Pick<Edition, 'item' | 'data' | 'charts' | 'placeOf'>,
  { editions }: Pick<Words, 'editions'>,
): EditionPart[] {
  const tables = data.tables.map(({ id, title }) => ({
    anchor: `table-${id}`,
    title,
    href: `${item.path}${placeOf(id)}`,
  }));
  const drawn = chartsOf(charts, editions).map(({ id, title }) => ({
    anchor: `chart-${id}`,
    title: editions.chart(title),
    href: `${item.path}#chart-${id}`,
  }));
  return [...tables, ...drawn];
}

function chartsOf(charts: Edition['charts'], editions: Words['editions']) {
  if (charts?.kind === 'week') return [{ id: 'daily', title: editions.weekChart }];
  return (charts?.trends.charts ?? []).map(({ chart, picture }) => ({ id: chart.id, title: picture.title }));
}
