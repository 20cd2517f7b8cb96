import { districtName } from '#src/components/items/facts.ts';
import type { PackSubject } from '#src/domain/pack.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { BiodiversityItem, FacilityItem } from '#src/queries/items.ts';
import type { VisitFacts } from '#src/schemas/visit-facts.ts';
import type { Words } from '#src/words/words.ts';

/** A place as a visit pack sees it: a facility, or a place in nature. */
export type PackPlace = {
  readonly title: string;
  readonly subject: PackSubject;
  /** Where its own page is, `/facilities/some-works/`. */
  readonly path: string;
  readonly demonstration: boolean;
  readonly address: string | null;
  readonly phone: string | null;
  /** What is shown, in its order; empty where it is not provided. */
  readonly route: readonly string[];
  /** What stands in words of its own outside its `visit`. */
  readonly opening: string | null;
  readonly closures: readonly string[];
  readonly hazards: readonly string[];
  readonly doNots: readonly string[];
  readonly visit: VisitFacts;
};

export function facilityPlace(item: FacilityItem): PackPlace {
  const { title, kind, address, phone, route, visit } = item;
  const outside = { opening: null, closures: [], hazards: visit.safety.hazards ?? [], doNots: [] };
  const place = { path: `/facilities/${item.id}/`, demonstration: isDemonstration(item) };
  return { title, subject: kind, address, phone, route, visit, ...place, ...outside };
}

/** A site, with its hall, line and course as the stops of the route. */
export function naturePlace(item: BiodiversityItem, { nature }: Words): PackPlace {
  const { title, phone, opening, doNots, visit } = item;
  const own = item.hazards.map(({ kind, note }) =>
    [nature.hazardNames[kind], note].filter(isTold).join('：'),
  );
  return {
    ...{ title, subject: 'nature', phone, opening, doNots, visit },
    path: `/biodiversity/${item.id}/`,
    demonstration: isDemonstration(item),
    address: [districtName(item.district), item.place].filter(isTold).join('') || null,
    route: [item.hall?.what, item.line?.what, item.course?.what].filter(isTold),
    closures: item.closures.map(nature.closure),
    hazards: [...(visit.safety.hazards ?? []), ...own],
  };
}

function isTold(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}
