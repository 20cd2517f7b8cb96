import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { exampleSection } from '#src/domain/water/example-section.ts';
import { waterRowsOf } from './example-water-rows.ts';
import { compareWaterClass } from './published-class.ts';

const JANUARY = month('2026-01');
const missing = { missing: 'not-supplied' } as const;

/** What is told of a section that is Ⅲ by its values, where the file prints a class. */
function told(
  printed: string | null,
  computed = exampleSection({ ammoniaNitrogen: '0.8' }, { name: '甲断面' }),
) {
  const window = { method: 'manual', sections: [computed], summaries: [], basins: [], trophic: [] } as const;
  const rows = waterRowsOf([{ publishedClass: printed }]);
  return compareWaterClass(JANUARY, { warningRule: null, month: window, yearToDate: missing }, { rows });
}

test.each([['Ⅲ'], ['III'], ['三类'], [null]])('%s needs no word', (printed) => {
  expect(told(printed)).toEqual([]);
});

test.each([
  ['Ⅱ', 'Ⅱ'],
  ['劣Ⅴ类', '劣Ⅴ'],
])('%s is told beside the computed class', (printed, name) => {
  expect(told(printed)).toEqual([`water-1.csv：第 2 行 甲断面 写${name}类，按数值算得Ⅲ类，用算得的。`]);
});

test('a section without a class has nothing to be compared with', () => {
  expect(told('Ⅱ', exampleSection(null, { name: '甲断面' }))).toEqual([]);
});

test('nor has a month without sections', () => {
  const water = { warningRule: null, month: missing, yearToDate: missing };
  expect(compareWaterClass(JANUARY, water, { rows: waterRowsOf([{ publishedClass: 'Ⅱ' }]) })).toEqual([]);
});
