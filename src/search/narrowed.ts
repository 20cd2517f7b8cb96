import type { Hit } from './hits.ts';
import { FACETS, type Facet } from './facets.ts';

/** The pages that have a value of a facet. */
export type FacetPages = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** One value of some facets; the others do not narrow. */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** How many results each choice of a facet would leave, with the other facets' choices as they are. */
export type Choices = {
  /** Without a choice of this facet. */
  readonly all: number;
  /** With a value that leaves some. */
  readonly values: ReadonlyMap<string, number>;
};

/** The hits that have all values chosen. A value that no page has leaves none. */
export function narrowed(hits: readonly Hit[], chosen: Chosen, pages: FacetPages): Hit[] {
  return FACETS.reduce<readonly Hit[]>((kept, facet) => {
    const value = chosen[facet];
    return value === undefined ? kept : kept.filter(({ page }) => pages[facet].get(value)?.has(page));
  }, hits).slice();
}

/** What can be chosen of each facet. */
export function choicesOf(hits: readonly Hit[], chosen: Chosen, pages: FacetPages): Record<Facet, Choices> {
  const choices = (facet: Facet): Choices => {
    const left = narrowed(hits, without(chosen, facet), pages);
    const counts = [...pages[facet]].map(([value, having]) => {
      return [value, left.filter(({ page }) => having.has(page)).length] as const;
    });
    return { all: left.length, values: new Map(counts.filter(([, count]) => count > 0)) };
  };
  return {
    kind: choices('kind'),
    topic: choices('topic'),
    district: choices('district'),
    year: choices('year'),
    provenance: choices('provenance'),
  };
}

/** The same choices without one facet's. */
export function without(chosen: Chosen, facet: Facet): Chosen {
  const { [facet]: _, ...others } = chosen;
  return others;
}
