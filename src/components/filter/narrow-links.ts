import { countOf, type Choice, type Facets } from '#src/domain/facets.ts';
import { searchOf } from './address.ts';

/** The links of a filter in a page, by facet. */
export type NarrowLinks = Readonly<Record<string, readonly HTMLAnchorElement[]>>;

/** The links of the navigation that `FilterLinks.astro` writes; each remembers the page that it leads to without a script. */
export function linksIn(filter: ParentNode): NarrowLinks {
  const groups = [...filter.querySelectorAll<HTMLElement>('[data-facet]')].map((group) => {
    const links = [...group.querySelectorAll('a')];
    for (const link of links) link.dataset['page'] ??= link.getAttribute('href') ?? '';
    return [group.dataset['facet'] ?? '', links];
  });
  return Object.fromEntries(groups) as NarrowLinks; // its entries
}

export function linkOf(
  links: readonly HTMLAnchorElement[] = [],
  value: string,
): HTMLAnchorElement | undefined {
  return links.find(({ dataset }) => dataset['value'] === value);
}

/** What the link of a value is called, without its count. */
export function nameOf(links: readonly HTMLAnchorElement[] = [], value: string): string {
  return linkOf(links, value)?.firstChild?.textContent?.trim() ?? value;
}

/** Makes each link choose its value beside what else is chosen, and say how many items that finds. @param all null = not known yet. */
export function tellLinks(
  links: NarrowLinks,
  choice: Choice<string>,
  all: readonly Facets<string>[] | null,
  countWord: (count: number) => string,
): void {
  for (const [facet, own] of Object.entries(links)) {
    for (const link of own) {
      const value = link.dataset['value'] || null;
      const next = { ...choice, [facet]: value };
      link.href = location.pathname + searchOf(next);
      if (value === choice[facet]) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (all) tellCount(link, countOf(all, next), countWord);
    }
  }
}

/** Lets each link lead to its own page again. */
export function restoreLinks(links: NarrowLinks): void {
  for (const link of Object.values(links).flat()) link.href = link.dataset['page'] ?? '';
}

function tellCount(link: HTMLElement, count: number, countWord: (count: number) => string): void {
  link.toggleAttribute('data-empty', count === 0);
  const word = link.querySelector('small');
  if (word) word.textContent = countWord(count);
}
