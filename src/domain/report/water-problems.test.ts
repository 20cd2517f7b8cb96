import { describe, expect, test } from 'vitest';
import type { PartialDay } from '../calendar.ts';
import { exampleSection } from '../water/example-section.ts';
import { summaryOf } from '../water/summary.ts';
import { exampleMonth } from './example-month.ts';
import type { DrinkingSource, MonthlyReport, NoiseStation } from './monthly-report.ts';
import type { SectionSummary } from './monthly-water.ts';
import { waterProblems } from './water-problems.ts';

const problemsOf = (parts: Partial<MonthlyReport>) =>
  waterProblems(exampleMonth('2026-01', undefined, parts)).map(
    ({ path, why, computed }) => `${path.join('.')} ${why} ${computed}`,
  );

const sections = [
  exampleSection({ ammoniaNitrogen: '0.4' }, { name: '甲', district: 'keqiao' }),
  exampleSection({ ammoniaNitrogen: '1.8' }, { name: '乙', district: 'yuecheng' }),
  exampleSection(null, { name: '丙', district: 'keqiao' }),
];
const keqiao = sections.filter(({ district }) => district === 'keqiao');
const summaries: readonly SectionSummary[] = [summaryOf('city', sections), summaryOf('keqiao', keqiao)];
const window = { method: 'manual', sections, summaries, basins: [], trophic: [] } as const;
const missing = { missing: 'not-supplied' } as const;
const waterOf = (changes: object) => ({
  water: { warningRule: null, month: { ...window, ...changes }, yearToDate: missing },
});

test('figures that follow from each other are sound', () => {
  expect(problemsOf(waterOf({}))).toEqual([]);
  expect(problemsOf({})).toEqual([]);
});

describe('a figure that was changed by hand', () => {
  test.each([
    ['a class', { class: 1 }, ['class recomputed 2']],
    [
      'a class that no longer meets its target',
      { class: 4 },
      ['passes recomputed false', 'class recomputed 2'],
    ],
    ['whether it passes', { passes: null }, ['passes recomputed true']],
  ])('%s', (_, changes, expected) => {
    const [first, ...others] = sections;
    const problems = problemsOf(waterOf({ sections: [{ ...first, ...changes }, ...others] }));
    expect(problems.filter((problem) => problem.includes('sections.0'))).toEqual(
      expected.map((line) => `water.month.sections.0.${line}`),
    );
  });

  test('a summary is told with what it should be', () => {
    const [city, own] = summaries;
    const problems = problemsOf(waterOf({ summaries: [{ ...city, passed: 2 }, own] }));
    expect(problems).toEqual([`water.month.summaries.0 recomputed ${JSON.stringify(city)}`]);
  });

  test('without values a class stands as it is, in the year to date', () => {
    const bare = sections.map((section) => ({ ...section, values: null }));
    const water = { warningRule: null, month: missing, yearToDate: { ...window, sections: bare } };
    expect(problemsOf({ water })).toEqual([]);
  });
});

describe('shares', () => {
  const source: DrinkingSource = {
    name: '示例水源',
    district: null,
    body: 'lake',
    intake: 30,
    class: 2,
    gap: null,
    passes: true,
    failing: [],
  };
  const sources = [source, { ...source, class: 4, passes: false, intake: 10 } as const];
  const station: NoiseStation = {
    name: '示例点位',
    district: 'keqiao',
    zone: '2',
    day: { count: 4, passed: 3 },
    night: { count: 0, passed: 0 },
  };

  test('that follow are sound', () => {
    const drinking = { sources, sourceShare: 50, volumeShare: 75 };
    expect(problemsOf({ drinking, noise: { stations: [station], dayShare: 75, nightShare: null } })).toEqual(
      [],
    );
  });

  test('that do not are told', () => {
    const drinking = { sources, sourceShare: 100, volumeShare: null };
    expect(problemsOf({ drinking, noise: { stations: [station], dayShare: 100, nightShare: 0 } })).toEqual([
      'drinking.sourceShare recomputed 50',
      'drinking.volumeShare recomputed 75',
      'noise.dayShare recomputed 75',
      'noise.nightShare recomputed null',
    ]);
  });
});

test('what a source printed stays as it is', () => {
  const date = '2026' as PartialDay; // a year is one
  const provenance = { kind: 'published', source: '局', date, form: 'original' } as const;
  const report = { ...waterOf({ summaries: [] }), noise: { stations: [], dayShare: 88, nightShare: 77 } };
  expect(problemsOf({ ...report, provenance })).toEqual([]);
});
