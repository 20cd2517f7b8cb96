import { MONTHS } from '#src/domain/season.ts';
import { coverOf } from '#src/domain/season-closure.ts';
import type { PlaceFacts } from '#src/domain/visit-need.ts';
import type { BiodiversityItem, FacilityItem } from '#src/queries/items.ts';
import type { VisitFacts } from '#src/schemas/visit-facts.ts';
import type { Words } from '#src/words/words.ts';

/** What a need is held against of a facility. */
export function facilityFacts({ visit, district, kind }: FacilityItem, words: Words): PlaceFacts {
  return { ...commonFacts(visit, words), district, kind, season: null };
}

/** What a need is held against of a biodiversity site. What is closed for a whole month stands in its season too. */
export function siteFacts({ visit, district, season, closures }: BiodiversityItem, words: Words): PlaceFacts {
  const closed = closures.map((closure) => ({
    what: closure.reason,
    best: [],
    likely: [],
    closed: MONTHS.filter((month) => coverOf(closure, month) === 'all'),
  }));
  const rows = season.map(({ what, best, likely, closed: own }) => ({ what, best, likely, closed: own }));
  return { ...commonFacts(visit, words), district, kind: null, season: [...rows, ...closed] };
}

function commonFacts(
  { fit, who, opening, supervision, access, comfort, travel }: VisitFacts,
  { visitReasons }: Words,
) {
  const told = (words: string | null) =>
    words === null ? null : { words, isDenial: visitReasons.isDenial(words) };
  return {
    grades: fit.grades,
    minAge: who.minAge,
    minSize: fit.minSize,
    maxSize: fit.maxSize,
    groups: fit.groups,
    splitSize: fit.splitSize,
    pupilsPerAdult: supervision.ratio?.pupilsPerAdult ?? null,
    closedOn: opening.closedOn,
    stepFree: access.stepFree,
    setting: comfort.setting,
    coach: told(travel.coach),
    lunch: told(comfort.lunch),
  };
}
