import { expect, test } from 'vitest';
import { scoreOfFacility } from './facility.ts';

const NOTHING = { visit: { fit: { minutes: null, topic: null } }, address: null, phone: null, route: [] };

test.each([
  [NOTHING, 0],
  [{ ...NOTHING, route: ['Model'] }, 1],
  [{ ...NOTHING, visit: { fit: { minutes: 60, topic: null } }, address: '1 Road', phone: '0575' }, 3],
])('of %o there are 5 facts to know, and %i are known', (facility, known) => {
  expect(scoreOfFacility(facility)).toEqual({ known, all: 5 });
});
