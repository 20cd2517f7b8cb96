import { afterAll, expect, test } from 'vitest';
import { moment } from '../domain/moment.ts';
import { announcedLater } from './announced-later.ts';
import { exampleFolder, removeFolders } from './example-folder.ts';

const root = exampleFolder({
  'releases.json': JSON.stringify({
    since: '2025-01-01',
    changes: [
      { release: 'weekly/2026-w48', state: 'confirmed', announcedOn: '2026-12-01', date: '2026-12-01' },
    ],
    others: [],
  }),
  'broken.json': '{}',
});
afterAll(removeFolders);

test.each([
  ['2026-11-30 23:59', ['2026-12-01 00:00']],
  ['2026-12-01 00:00', []],
])('at %s the lines of later days are %j', (at, expected) => {
  expect(announcedLater(`${root}/releases.json`, moment(at))).toEqual(expected);
});

test('a file that is not sound has none: its mistakes are told elsewhere', () => {
  expect(announcedLater(`${root}/broken.json`, moment('2026-11-30 23:59'))).toEqual([]);
});
