import type { FacilityKind } from './facility.ts';
import type { Grade, GradeRange, Stage } from './grade.ts';
import type { Month } from './month.ts';
import type { SeasonRow, Sights } from './season.ts';
import type { SessionState } from './session.ts';
import type { Setting, StepFree } from './visit-facts.ts';

/** What a class needs of a visit. null = all the same. */
export type VisitNeed = {
  /** How many pupils come; the adults that a place wants with them come on top. */
  readonly size: number | null;
  readonly stage: Stage | null;
  readonly grade: Grade | null;
  readonly month: Month | null;
  readonly district: string | null;
  readonly kind: FacilityKind | null;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number | null;
  readonly stepFree: boolean;
  readonly indoor: boolean;
  readonly coach: boolean;
  readonly lunch: boolean;
};

export const NO_NEED: VisitNeed = {
  size: null,
  stage: null,
  grade: null,
  month: null,
  district: null,
  kind: null,
  weekday: null,
  stepFree: false,
  indoor: false,
  coach: false,
  lunch: false,
};

/** What is known in words, and whether they say that there is none. */
export type Told = { readonly words: string; readonly isDenial: boolean };

/** What is known of a place that a need can be held against. null = not provided. */
export type PlaceFacts = {
  readonly district: string | null;
  /** null = no facility. */
  readonly kind: FacilityKind | null;
  readonly grades: GradeRange | null;
  readonly minAge: number | null;
  readonly minSize: number | null;
  /** People in one group, the adults among them. */
  readonly maxSize: number | null;
  /** Groups at the same time. */
  readonly groups: number | null;
  readonly splitSize: number | null;
  readonly pupilsPerAdult: number | null;
  readonly closedOn: readonly number[] | null;
  readonly stepFree: StepFree | null;
  readonly setting: Setting | null;
  readonly coach: Told | null;
  readonly lunch: Told | null;
  /** Of a place without sessions; null = it has sessions. */
  readonly season: readonly SeasonRow[] | null;
};

/** `told`: what is known is known in words, which the reader has to judge. */
export type Verdict = 'yes' | 'no' | 'unknown' | 'told';

/** Who comes; `adults` null = how many pupils an adult may lead is not provided, so that pupils alone are counted. */
export type Party = { readonly pupils: number; readonly adults: number | null; readonly people: number };

/** How the size of a group goes with a place. */
export type Capacity = {
  readonly about: 'capacity';
  readonly verdict: Verdict;
  readonly party: Party;
  /** The least of one group, where the size is below it. */
  readonly least: number | null;
  /** The most of one group. */
  readonly most: number | null;
  /** The most who can come without being split. */
  readonly whole: number | null;
  /** In how many groups they go. */
  readonly groups: number;
  /** How many groups may go at the same time. */
  readonly atOnce: number | null;
};

/** Why something fits a need, or does not, with what the reason says. */
export type Reason =
  | { readonly about: 'state'; readonly verdict: Verdict; readonly state: SessionState }
  | { readonly about: 'month'; readonly verdict: Verdict; readonly month: Month }
  | { readonly about: 'weekday' | 'open-on'; readonly verdict: Verdict; readonly weekday: number }
  | { readonly about: 'district'; readonly verdict: Verdict; readonly district: string | null }
  | { readonly about: 'kind'; readonly verdict: Verdict; readonly kind: FacilityKind | null }
  | { readonly about: 'audience'; readonly verdict: Verdict }
  | { readonly about: 'grades'; readonly verdict: Verdict; readonly grades: GradeRange | null }
  | { readonly about: 'age'; readonly verdict: Verdict; readonly age: number }
  | { readonly about: 'places'; readonly verdict: Verdict; readonly left: number | null }
  | { readonly about: 'step-free'; readonly verdict: Verdict; readonly stepFree: StepFree | null }
  | { readonly about: 'indoor'; readonly verdict: Verdict; readonly setting: Setting | null }
  | { readonly about: 'coach' | 'lunch'; readonly verdict: Verdict; readonly words: string | null }
  | SessionsInMonth
  | SeasonInMonth
  | Capacity;

/** How many sessions can be asked for, and of those how many can be booked now, and how many later. */
export type SessionCounts = {
  readonly open: number;
  readonly bookable: number;
  readonly notOpen: number;
};

/** How many sessions a facility has in a month. */
export type SessionsInMonth = SessionCounts & {
  readonly about: 'sessions';
  readonly verdict: Verdict;
  readonly month: Month;
  readonly known: number;
};

/** What there is to see in a month. */
export type SeasonInMonth = Sights & {
  readonly about: 'season';
  readonly verdict: Verdict;
  readonly month: Month;
};

/** How a thing goes with a need as a whole: `unclear` = nothing speaks against it, but not all is known. */
export type Fit = 'fits' | 'unclear' | 'misses';

export function fitOf(reasons: readonly Reason[]): Fit {
  if (reasons.some(({ verdict }) => verdict === 'no')) return 'misses';
  return reasons.some(({ verdict }) => verdict === 'unknown') ? 'unclear' : 'fits';
}
