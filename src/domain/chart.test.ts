import { describe, expect, test } from 'vitest';
import { exampleDay } from './air/example-day.ts';
import { axisOf, dailyChart } from './chart.ts';

const { concentrations } = exampleDay('2019-02-04');

test('the days carry each pollutant’s values, and a missing one as null', () => {
  const gap = exampleDay('2019-02-05', {
    concentrations: { ...concentrations, o3: null },
    gaps: { o3: 'frozen' },
  });
  const { days, series } = dailyChart([exampleDay('2019-02-04'), gap]);
  expect(days).toEqual(['2019-02-04', '2019-02-05']);
  expect(series.map(({ pollutant }) => pollutant)).toEqual(['pm25', 'pm10', 'o3', 'no2', 'so2', 'co']);
  expect(series[2]).toEqual({ pollutant: 'o3', values: [100, null], limits: [160, 160] });
});

test('the limit can change within a week', () => {
  const { series } = dailyChart([exampleDay('2026-02-28'), exampleDay('2026-03-01')]);
  expect(series.map(({ limits }) => limits).slice(0, 3)).toEqual([
    [75, 60],
    [150, 120],
    [160, 160],
  ]);
});

describe('axisOf', () => {
  function axis(pm25: number | null) {
    const chart = dailyChart([exampleDay('2019-02-04', { concentrations: { ...concentrations, pm25 } })]);
    const [series] = chart.series;
    if (!series) throw new TypeError('A chart has a series of each pollutant.');
    return axisOf(chart, series);
  }

  test.each([
    ['the limit when the values are low', 10, [0, 35, 75]],
    ['the greatest value when it is high', 140, [0, 35, 75, 115, 150]],
    ['the limit when there is no value', null, [0, 35, 75]],
  ])('it reaches over %s, with the breakpoints as marks', (_, pm25, ticks) => {
    expect(axis(pm25).ticks).toEqual(ticks);
    expect(axis(pm25).top).toBeGreaterThan(Math.max(75, pm25 ?? 0));
  });

  test('without days it begins at 0', () => {
    const series = { pollutant: 'co', values: [], limits: [4] } as const;
    expect(axisOf({ days: [], series: [] }, series).ticks).toEqual([0]);
  });
});
