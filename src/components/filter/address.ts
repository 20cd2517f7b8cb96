import type { Choice } from '#src/domain/facets.ts';

/** The choice that the search of an address tells; what no link of the facet offers is not chosen. @param all of which nothing is chosen. */
export function choiceIn<K extends string>(
  search: string,
  all: Choice<K>,
  isOffered: (facet: K, value: string) => boolean,
): Choice<K> {
  const told = [...new URLSearchParams(search)] as [K, string][]; // those of others are left out
  const known = told.filter(([facet, value]) => value && facet in all && isOffered(facet, value));
  return { ...all, ...Object.fromEntries(known) };
}

/** What the search of an address tells of facets, but no link offers. @param choice what it chooses. */
export function unknownIn(search: string, choice: Choice<string>): string[] {
  return vainFacets(search, choice).map(([, value]) => value);
}

/** The same with the facet of each value. */
export function vainFacets(search: string, choice: Choice<string>): [facet: string, value: string][] {
  const told = [...new URLSearchParams(search)];
  return told.filter(([facet, value]) => value && facet in choice && value !== choice[facet]);
}

/** A choice as the search of an address, `?kind=warning&district=keqiao`; empty where all is chosen. */
export function searchOf(choice: Choice<string>): string {
  const chosen = Object.entries(choice).flatMap(([facet, value]) =>
    value === null ? [] : [[facet, String(value)]],
  );
  return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
}
