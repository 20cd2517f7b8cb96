import { expect, test } from 'vitest';
import type { GradeRange } from './grade.ts';
import { MOST_PAGES, PACK_SHEETS, worksheetLevels, type WorksheetLevel } from './pack.ts';

test.each<[GradeRange | null, WorksheetLevel[]]>([
  [null, ['primary', 'secondary']],
  [{ from: 'kindergarten', to: 'p2' }, ['primary']],
  [{ from: 'p3', to: 'p6' }, ['primary']],
  [{ from: 'p6', to: 'j1' }, ['primary', 'secondary']],
  [{ from: 'j1', to: 's3' }, ['secondary']],
  [{ from: 'university', to: 'university' }, ['secondary']],
])('a place for %o has the worksheets %o', (grades, levels) => {
  expect(worksheetLevels(grades)).toEqual(levels);
});

test('the sheets of the teacher come first, those to copy last, one a page', () => {
  expect(PACK_SHEETS).toEqual(['plan', 'safety', 'letter', 'worksheet']);
  expect(PACK_SHEETS.length).toBeLessThanOrEqual(MOST_PAGES);
});
