import { visitFactsSchema } from '#src/schemas/visit-facts.ts';
import type { PackPlace } from './pack-place.ts';

/** A place of which next to nothing is known, for tests. */
export const examplePlace: PackPlace = {
  title: 'Works',
  subject: 'sewage',
  path: '/facilities/works/',
  demonstration: false,
  address: null,
  phone: null,
  route: [],
  opening: null,
  closures: [],
  hazards: [],
  doNots: [],
  visit: visitFactsSchema.parse({}),
};
