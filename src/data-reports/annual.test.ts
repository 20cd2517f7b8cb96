import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { AnnualPeriod, AnnualReport } from '#src/domain/report/annual-report.ts';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import { wordsFor } from '#src/words/words.ts';
import { annualData } from './annual.ts';

const words = wordsFor(new URL('https://portal.example/'));
const pageOf = (id: string, changes: Partial<AnnualReport> = {}) => {
  const report = { ...exampleAnnual([EXAMPLE_FIGURE]), period: id as AnnualPeriod, ...changes }; // written right
  return { id, report, issuedOn: report.publishedOn, earlier: undefined, later: undefined };
};
const published = {
  kind: 'published',
  source: '甲局',
  date: '2019' as PartialDay, // a year
  form: 'original',
} as const;

test('without reports there is no data', () => {
  expect(annualData([], words)).toEqual([]);
});

test('the years side by side come first, then each by itself', () => {
  const data = annualData([pageOf('2024-h1'), pageOf('2023')], words);
  expect(data.map(({ path, first, last }) => [path, first, last])).toEqual([
    ['/reports/annual/', '2023-01-01', '2024-06-30'],
    ['/reports/annual/2024-h1/', '2024-01-01', '2024-06-30'],
    ['/reports/annual/2023/', '2023-01-01', '2023-12-31'],
  ]);
  expect(data.map(({ tables }) => tables[0]?.id)).toEqual(['years', 'figures', 'figures']);
});

describe('the years side by side', () => {
  const [years] = annualData([pageOf('2026'), pageOf('2018')], words);

  test('say their own period and address', () => {
    expect(years?.context).toMatchObject({ title: years?.tables[0]?.title, period: '2018年—2026年' });
    expect(years?.context.address).toMatch(/\/reports\/annual\/$/);
  });

  test('are judged by whatever held from the oldest on', () => {
    expect(years?.context.standards.slice(0, 2)).toEqual(['HJ 633-2012', 'HJ 633—2026']);
  });

  test('are a demonstration as soon as one of them is', () => {
    const real = pageOf('2026', { provenance: published });
    const isDemo = (...pages: ReturnType<typeof pageOf>[]) =>
      annualData(pages, words)[0]?.context.demonstration;
    expect([isDemo(real, pageOf('2018')), isDemo(real)]).toEqual([true, false]);
  });
});

test.each([
  ['2019-01-18', '2019-01-18'],
  ['2019-03', '2019-03-01'],
  ['2019', '2019-01-01'],
])('a report published on %s is dated %s', (publishedOn, expected) => {
  const [, data] = annualData([pageOf('2018', { publishedOn: publishedOn as PartialDay })], words);
  expect(data?.context.publishedOn).toBe(expected);
});

test('a year tells its source’s oddities as its method', () => {
  const [, data] = annualData([pageOf('2018', { notes: ['注。'] })], words);
  expect(data?.method).toEqual(['注。']);
});
