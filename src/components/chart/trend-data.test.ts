import { describe, expect, test } from 'vitest';
import { exampleTrend } from '#src/domain/example-trend.ts';
import { wordsFor } from '#src/words/words.ts';
import { trendData } from './trend-data.ts';

const words = wordsFor(new URL('https://portal.example/'));
const NAMES = { title: 'PM2.5', series: ['City', 'District'], limit: 'limit ' };

const dataOf = (example: Parameters<typeof exampleTrend>[0]) =>
  trendData(exampleTrend(example), NAMES, words);

test('finding and sentence are those of the chart', () => {
  const chart = exampleTrend({ values: [20, 31] });
  const [figure] = trendData(chart, NAMES, words).series;
  expect(figure.finding).toBe(words.chart.trend.finding(chart, NAMES));
  expect(figure.sentence).toBe(words.chart.trend.sentence(chart, NAMES));
});

test('values are printed with their decimals, a missing one as nothing', () => {
  const [figure] = dataOf({ values: [2.5, null, 3], decimals: 2 }).series;
  expect(figure.lines[0]?.texts).toEqual(['2.50', '', '3.00']);
});

test('ticks all have as many decimals as one of them needs', () => {
  const [figure] = dataOf({ values: [2.6, 3.9] }).series;
  expect(figure.ticks.map(({ text }) => text)).toEqual(['2.0', '2.5', '3.0', '3.5', '4.0']);
});

describe('the key', () => {
  const marksOf = (example: Parameters<typeof exampleTrend>[0]) =>
    dataOf(example).series[0].keys.map(({ mark }) => mark);

  test.each([
    ['is empty where one line says all', { values: [1, 2] }, []],
    ['tells two lines apart', { values: [1], district: [2] }, ['line-1', 'line-2']],
    ['explains what is over a limit', { values: [40], limits: [35] }, ['over']],
    ['explains a hole', { values: [1, null] }, ['hole']],
    [
      'says what the target is',
      { values: [1], target: { value: 27, from: 2025, to: 2026, direction: 'at-most' as const } },
      ['target'],
    ],
    [
      'is silent on a target of other years',
      { values: [1], target: { value: 27, from: 2027, to: 2030, direction: 'at-most' as const } },
      [],
    ],
  ])('%s', (_, example, marks) => {
    expect(marksOf(example)).toEqual(marks);
  });
});

test('it survives the page, which holds it as JSON', () => {
  const data = dataOf({ first: '2026-01', values: [1, null, 3], limits: [35, 35, 30], kind: 'index' });
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
