import type { PlaceFacts } from './visit-need.ts';

/** A place of which nothing is known. */
export const UNKNOWN_PLACE: PlaceFacts = {
  district: null,
  kind: 'sewage',
  grades: null,
  minAge: null,
  minSize: null,
  maxSize: null,
  groups: null,
  splitSize: null,
  pupilsPerAdult: null,
  closedOn: null,
  stepFree: null,
  setting: null,
  coach: null,
  lunch: null,
  season: null,
};
