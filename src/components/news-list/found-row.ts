import { newsFacets, type NewsFacet } from '#src/domain/news-facets.ts';
import type { IndexRow } from './index-row.ts';

/** What a value of a facet is called. */
export type NameOf = (facet: NewsFacet, value: string) => string;

/** A line of the list for a release: a copy of the page's own, with what this one says. @param comma between names. */
export function foundRow(line: Element, row: IndexRow, nameOf: NameOf, comma: string): Element {
  const copy = line.cloneNode(true) as Element; // of an element
  const districts = newsFacets(row).district.map((value) => nameOf('district', String(value)));
  const texts = [row.publishedOn, nameOf('kind', row.kind), districts.join(comma)];
  copy.querySelectorAll('.items__facts > span:not(.warning-mark)').forEach((fact, index) => {
    fact.textContent = texts[index] ?? '';
  });
  const link = copy.querySelector('a');
  if (link) link.href = `/news/${row.id}/`;
  if (link) link.textContent = row.title;
  if (!row.demonstration) copy.querySelector('.demo-tag')?.remove();
  tellWarning(copy.querySelector<HTMLElement>('.warning-mark'), row.inForce);
  return copy;
}

function tellWarning(mark: HTMLElement | null, inForce: IndexRow['inForce']): void {
  if (!inForce) mark?.remove();
  if (!inForce || !mark) return;
  mark.dataset['from'] = inForce.from;
  if (inForce.to) mark.dataset['to'] = inForce.to;
}
