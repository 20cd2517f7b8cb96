import { districtName } from '#src/components/items/facts.ts';
import { factOf } from '#src/components/visit-facts/fact-groups.ts';
import { FACILITY_KINDS, scoreOfFacility, type FacilityKind } from '#src/domain/facility.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { FacilityItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';

/** Facilities of one kind, real ones first; a kind may have none. */
export type KindGroup = { readonly kind: FacilityKind; readonly items: readonly FacilityItem[] };

export function byKind(items: readonly FacilityItem[]): KindGroup[] {
  const ordered = items.toSorted((a, b) => Number(isDemonstration(a)) - Number(isDemonstration(b)));
  return FACILITY_KINDS.map((kind) => ({ kind, items: ordered.filter((item) => item.kind === kind) }));
}

/** What a kind has to own up to: that no real facility of it is known. */
export function gapOf({ items }: KindGroup, { facilities }: Words): string | null {
  if (items.length === 0) return facilities.list.none;
  return items.every(isDemonstration) ? facilities.list.onlyDemonstration : null;
}

/** Facts of a facility's row, beside its name and its next session; null = not provided. */
export function facilityCells(item: FacilityItem, words: Words) {
  const { list } = words.facilities;
  const fact = (...name: ['fit' | 'access', string]) => factOf(item.visit, ...name, words).value;
  return {
    first: [
      { term: list.district, value: districtName(item.district) },
      { term: list.grades, value: fact('fit', 'grades') },
      {
        term: list.size,
        value: item.visit.fit.maxSize === null ? null : words.items.people(item.visit.fit.maxSize),
      },
      { term: list.steps, value: fact('access', 'stepFree') },
    ],
    last: [{ term: list.score, value: list.scoreShort(scoreOfFacility(item)) }],
  };
}
