/** A value of a facet, as it stands in an address: `2024`, `warning`. */
export type FacetValue = string | number;

/** What an item has of each facet: `{ kind: ['warning'], district: ['keqiao', 'yuecheng'] }`. */
export type Facets<K extends string> = Readonly<Record<K, readonly FacetValue[]>>;

/** What is chosen of each facet; null = all. */
export type Choice<K extends string> = Readonly<Record<K, FacetValue | null>>;

/** Whether an item has all that is chosen. */
export function fits<K extends string>(facets: Facets<K>, choice: Choice<K>): boolean {
  return facetsOf(choice).every((facet) => {
    const value = choice[facet];
    return value === null || facets[facet].includes(value);
  });
}

export function countOf<K extends string>(all: readonly Facets<K>[], choice: Choice<K>): number {
  return all.filter((facets) => fits(facets, choice)).length;
}

/** The facets of which something is chosen. */
export function chosenFacets<K extends string>(choice: Choice<K>): K[] {
  return facetsOf(choice).filter((facet) => choice[facet] !== null);
}

/** For a choice that nothing fits: those with the fewest facets left out that something fits, fewest items first. */
export function nearestChoices<K extends string>(all: readonly Facets<K>[], choice: Choice<K>): Choice<K>[] {
  const looser = (from: readonly Choice<K>[]) =>
    from.flatMap((one) => chosenFacets(one).map((facet) => ({ ...one, [facet]: null })));
  for (let tried = looser([choice]); tried.length > 0; tried = looser(tried)) {
    const found = distinct(tried).filter((one) => countOf(all, one) > 0);
    if (found.length > 0) return found.toSorted((a, b) => countOf(all, a) - countOf(all, b));
  }
  return [];
}

function distinct<K extends string>(choices: readonly Choice<K>[]): Choice<K>[] {
  return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
}

function facetsOf<K extends string>(choice: Choice<K>): K[] {
  return Object.keys(choice) as K[]; // a record of them
}
