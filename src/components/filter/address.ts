import type { Choice } from '#src/domain/facets.ts';

/** The choice that the search of an address tells; what no link of the facet offers is not chosen. */
export function choiceIn<K extends string>(
  search: string,
  known: Readonly<Record<K, readonly string[]>>,
): Choice<K> {
  const told = new URLSearchParams(search);
  const entries = Object.entries<readonly string[]>(known).map(([facet, values]) => {
    const value = told.get(facet);
    return [facet, value !== null && values.includes(value) ? value : null];
  });
  return Object.fromEntries(entries) as Choice<K>; // the same keys
}

/** A choice as the search of an address, `?kind=warning&district=keqiao`; empty where all is chosen. */
export function searchOf(choice: Choice<string>): string {
  const chosen = Object.entries(choice).flatMap(([facet, value]) =>
    value === null ? [] : [[facet, String(value)]],
  );
  return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
}
