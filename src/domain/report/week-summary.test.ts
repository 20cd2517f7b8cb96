import { describe, expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { exampleArea, exampleReport } from './example-report.ts';
import { cityOf, weekSummary } from './week-summary.ts';

const report = exampleReport('2019-W06');
const { concentrations } = exampleDay('2019-02-04');

/** The report with some days of the city changed. */
function changed(changes: Readonly<Record<number, Parameters<typeof exampleDay>[1]>>) {
  const city = exampleArea('2019-W06');
  const days = city.days.map((day, index) => ({ ...day, ...changes[index] }));
  return exampleReport('2019-W06', { areas: [{ ...city, days }] });
}

describe('weekSummary', () => {
  test('a week of good days has none polluted', () => {
    expect(weekSummary(report, null)).toMatchObject({
      counts: { valid: 7, good: 7, goodShare: 100 },
      polluted: [],
      withoutAqi: [],
      main: ['pm25'],
      pm25Change: null,
      exceedances: [],
      standards: ['HJ 633-2012'],
    });
  });

  test('polluted days and days without an index are named', () => {
    const summary = weekSummary(changed({ 1: { aqi: 159 }, 3: { aqi: null, primary: [] } }), null);
    expect(summary.polluted).toEqual([{ day: '2019-02-05', level: 4, primary: ['pm25'] }]);
    expect(summary.withoutAqi).toEqual(['2019-02-07']);
    expect(summary.counts).toMatchObject({ valid: 6, good: 5, goodShare: 83.3 });
  });

  test('days over a limit are told in order', () => {
    const high = { concentrations: { ...concentrations, pm25: 90 } };
    const summary = weekSummary(changed({ 5: high, 2: high }), null);
    expect(summary.exceedances.map(({ day }) => day)).toEqual(['2019-02-06', '2019-02-09']);
  });

  test('PM2.5 is compared with the week before', () => {
    const area = exampleArea('2019-W05', { concentrations: { ...concentrations, pm25: 80 } });
    const previous = exampleReport('2019-W05', { areas: [area] });
    expect(weekSummary(report, previous).pm25Change).toEqual({ direction: 'down', percent: 25 });
  });

  test('the week of the change names both standards', () => {
    const { standards } = weekSummary(exampleReport('2026-W09'), null);
    expect(standards).toEqual(['HJ 633-2012', 'HJ 633—2026']);
  });
});

test('a report without the city is refused', () => {
  const areas = [exampleArea('2019-W06', { area: 'keqiao' })];
  expect(() => cityOf({ areas })).toThrow(new RangeError('A weekly report needs the city as an area.'));
});
