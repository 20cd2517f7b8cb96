import { countOf, type Choice, type Facets, type FacetValue } from '#src/domain/facets.ts';

/** A link that narrows a list down. */
export type FilterLink = {
  readonly href: string;
  readonly label: string;
  /** What it chooses of its facet; null = all. */
  readonly value: FacetValue | null;
  readonly count: number;
  readonly current: boolean;
};

/** The links of one facet. */
export type FilterGroup = {
  readonly facet: string;
  readonly label: string;
  readonly links: readonly FilterLink[];
};

/** One facet of a list, and where its values lead. */
type Offer<C> = {
  readonly facet: keyof C;
  /** What each link would choose, with its name. */
  readonly options: readonly { readonly choice: C; readonly label: string }[];
  /** What the page shows. */
  readonly shown: C;
  readonly hrefOf: (choice: C) => string;
};

/** Links to the values of a facet, each with how many items it leads to. @param all what each item of the list has. */
export function filterLinks<C extends Choice<string>>(
  all: readonly Facets<keyof C & string>[],
  { facet, options, shown, hrefOf }: Offer<C>,
): FilterLink[] {
  return options.map(({ choice, label }) => ({
    href: hrefOf(choice),
    label,
    value: choice[facet] ?? null,
    count: countOf(all, choice),
    current: choice[facet] === shown[facet],
  }));
}
