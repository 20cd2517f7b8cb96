import { expect, test } from 'vitest';
import { sectionAnchor, sectionFragment } from './section-address.ts';

test.each([
  ['Old Bridge', 'Old-Bridge', '#Old-Bridge'],
  ['100%', '100%', '#100%25'],
  ['\u6865', '\u6865', '#%E6%A1%A5'],
])('%j has the id %j and the fragment %j', (name, id, fragment) => {
  expect(sectionAnchor(name)).toBe(id);
  expect(sectionFragment(name)).toBe(fragment);
});
