import { searchOf } from '#src/components/filter/address.ts';
import { listFound } from '#src/components/filter/found-list.ts';
import { linkOf, nameOf, tellLinks, type NarrowLinks } from '#src/components/filter/narrow-links.ts';
import { chosenFacets, countOf, fits, nearestChoices } from '#src/domain/facets.ts';
import { newsFacets, type NewsChoice } from '#src/domain/news-facets.ts';
import { linkTo, partOf } from './filter-parts.ts';
import type { FilterWords } from './filter-words.ts';
import { foundRow } from './found-row.ts';
import type { IndexRow } from './index-row.ts';
import { tellStates } from './warning-marks.ts';

/** Shows the news of a choice, or the list as it was built. @param rows null = not known yet. @returns how many; null = not narrowed down. */
export function showNews(
  filter: HTMLElement,
  links: NarrowLinks,
  words: FilterWords,
  choice: NewsChoice,
  rows: readonly IndexRow[] | null,
): number | null {
  const isFiltered = chosenFacets(choice).length > 0;
  const all = rows?.map(newsFacets) ?? null;
  const found = isFiltered ? (rows ?? []).filter((row) => fits(newsFacets(row), choice)) : [];
  tellLinks(links, choice, all, words.count);
  partOf(filter, 'latest').hidden = isFiltered;
  for (const name of ['found', 'clear']) partOf(filter, name).hidden = !isFiltered;
  listNews(filter, links, words, found);
  partOf(filter, 'own').replaceChildren(...ownPage(links, words, choice));
  const nearest = isFiltered && found.length === 0 ? nearestChoices(all ?? [], choice) : [];
  partOf(filter, 'nearest').hidden = nearest.length === 0;
  partOf(filter, 'choices').replaceChildren(
    ...nearest.map((one) => choiceLink(words.found(one, countOf(all ?? [], one)), one)),
  );
  return isFiltered ? found.length : null;
}

function listNews(
  filter: HTMLElement,
  links: NarrowLinks,
  words: FilterWords,
  found: readonly IndexRow[],
): void {
  const list = partOf(filter, 'list');
  const line = filter.querySelector('template')?.content.querySelector('li');
  const more = filter.querySelector<HTMLButtonElement>('[data-part="more"]');
  if (!line || !more) return;
  const lineOf = (row: IndexRow) =>
    foundRow(line, row, (facet, value) => nameOf(links[facet], value), words.comma);
  listFound({ list, more }, found, lineOf, words.more, tellStates);
}

/** The page that lists one value of one facet by itself. */
function ownPage(links: NarrowLinks, words: FilterWords, choice: NewsChoice): HTMLAnchorElement[] {
  const [facet, ...others] = chosenFacets(choice);
  const link = facet && others.length === 0 ? linkOf(links[facet], String(choice[facet])) : undefined;
  return link ? [linkTo(link.dataset['page'] ?? '', words.own(choice))] : [];
}

function choiceLink(text: string, choice: NewsChoice): HTMLLIElement {
  const item = document.createElement('li');
  item.append(linkTo(location.pathname + searchOf(choice), text));
  return item;
}
