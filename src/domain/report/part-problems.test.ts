import { describe, expect, test } from 'vitest';
import { exampleSection } from '../water/example-section.ts';
import { exampleMonth } from './example-month.ts';
import type { MonthlyReport, TownshipRow } from './monthly-report.ts';
import { partProblems } from './part-problems.ts';

const problemsOf = (parts: Partial<MonthlyReport>) =>
  partProblems(exampleMonth('2026-01', undefined, parts)).map(({ path, why }) => `${path.join('.')} ${why}`);

const window = { method: 'manual', sections: [], summaries: [], basins: [], trophic: [] } as const;
const water = { warningRule: null, month: window, yearToDate: { missing: 'not-published' } as const };
const row: TownshipRow = {
  district: 'keqiao',
  name: '示例镇',
  month: 30,
  yearToDate: 31,
  lastYear: null,
  validDays: 31,
  gaps: {},
};

test('parts that are missing have no problem', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ water: { ...water, month: { missing: 'not-published' } } })).toEqual([]);
});

describe('a class that is missing', () => {
  const section = exampleSection({ ph: '7' });

  test('has its reason in every window', () => {
    const sections = [
      section,
      exampleSection(null),
      { ...section, class: null },
      { ...section, gap: 'suspended' as const },
    ];
    expect(problemsOf({ water: { ...water, month: { ...window, sections } } })).toEqual([
      'water.month.sections.2.gap gap-reason',
      'water.month.sections.3.gap gap-reason',
    ]);
    expect(problemsOf({ water: { ...water, yearToDate: { ...window, sections } } })[0]).toBe(
      'water.yearToDate.sections.2.gap gap-reason',
    );
  });

  test('has its reason for a source, a trophic index too', () => {
    const source = {
      name: '示例水源',
      district: null,
      body: 'reservoir',
      intake: 1,
      passes: null,
      failing: [],
    } as const;
    const sources = [
      { ...source, class: null, gap: 'suspended' as const },
      { ...source, class: null, gap: null },
    ];
    const trophic = [
      { name: '示例水库', index: null, state: null, gap: null },
      { name: '示例湖', index: 30, state: 'mesotrophic' as const, gap: null },
    ];
    expect(
      problemsOf({
        drinking: { sources, sourceShare: null, volumeShare: null },
        water: { ...water, month: { ...window, trophic } },
      }),
    ).toEqual(['water.month.trophic.0.gap gap-reason', 'drinking.sources.1.gap gap-reason']);
  });
});

describe('a township', () => {
  test.each<[string, Partial<TownshipRow>, string[]]>([
    ['sound', {}, []],
    ['missing with a reason', { month: null, gaps: { month: 'too-few-days' } }, []],
    ['missing without one', { yearToDate: null }, ['yearToDate']],
    ['with a reason too many', { gaps: { month: 'suspended' } }, ['month']],
    [
      'with a reason for a year that is not printed',
      { gaps: { lastYearMonth: 'not-published' } },
      ['lastYearMonth'],
    ],
    ['with half a last year', { lastYear: { month: 30, yearToDate: null } }, ['lastYearToDate']],
    [
      'with half a last year and its reason',
      { lastYear: { month: 30, yearToDate: null }, gaps: { lastYearToDate: 'not-published' } },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(problemsOf({ townships: { rows: [row, { ...row, ...changes }] } })).toEqual(
      expected.map((key) => `townships.rows.1.gaps.${key} gap-reason`),
    );
  });
});
