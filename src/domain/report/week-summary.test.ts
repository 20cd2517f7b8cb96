import { describe, expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import {
  exampleArea,
  exampleReport,
  judgedArea,
  judgedReport,
  type ExampleValues,
} from './example-report.ts';
import { cityOf, weekSummary } from './week-summary.ts';

const report = exampleReport('2019-W06');
const { concentrations } = exampleDay('2019-02-04');

/** The report with some days of the city changed. */
function changed(changes: Readonly<Record<number, Parameters<typeof exampleDay>[1]>>) {
  const city = exampleArea('2019-W06');
  const days = city.days.map((day, index) => ({ ...day, ...changes[index] }));
  return exampleReport('2019-W06', { areas: [{ ...city, days }] });
}

/** Seven days with the same values. */
function everyDay(values: ExampleValues): ExampleValues[] {
  return Array.from({ length: 7 }, () => values);
}

describe('weekSummary', () => {
  test('a week of good days has none polluted', () => {
    expect(weekSummary(report, null)).toMatchObject({
      counts: { valid: 7, good: 7, goodShare: 100 },
      polluted: [],
      withoutAqi: [],
      main: ['pm25'],
      pm25Change: 'no-report',
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

  test.each([
    ['without a report before', 'no-report', null],
    ['when the week before has no PM2.5', 'no-value', judgedReport('2019-W05', everyDay({ pm25: null }))],
    ['when it was 0 in the week before', 'no-value', judgedReport('2019-W05', everyDay({ pm25: 0 }))],
  ])('PM2.5 is compared with nothing %s: %s', (_, reason, previous) => {
    expect(weekSummary(report, previous).pm25Change).toBe(reason);
  });

  test('PM2.5 that is missing is compared with nothing', () => {
    const missing = judgedReport('2019-W06', everyDay({ pm25: null }));
    expect(weekSummary(missing, report)).toMatchObject({
      pm25Change: 'no-value',
      concentrations: { pm25: null },
    });
    expect(weekSummary(missing, null).pm25Change).toBe('no-report');
  });

  test('as high as before is flat', () => {
    expect(weekSummary(report, report).pm25Change).toEqual({ direction: 'flat', percent: 0 });
  });

  test('pollutants that were primary equally often are both the main ones', () => {
    const { main, counts } = weekSummary(
      judgedReport('2019-W06', [{ pm25: 40 }, { o3: 120 }, { pm25: 80 }, { o3: 130 }]),
      null,
    );
    expect(main).toEqual(['pm25', 'o3']);
    expect(counts).toMatchObject({ valid: 7, good: 6, byLevel: { 1: 3, 2: 3, 3: 1 } });
  });

  test('a tie on one day counts for each', () => {
    const summary = weekSummary(judgedReport('2019-W06', [{ pm25: 115, pm10: 250 }]), null);
    expect(summary.polluted).toEqual([{ day: '2019-02-04', level: 3, primary: ['pm25', 'pm10'] }]);
    expect(summary.main).toEqual(['pm25', 'pm10']);
    expect(summary.exceedances[0]?.exceedances.map(({ pollutant }) => pollutant)).toEqual(['pm10', 'pm25']);
  });

  test('a week of excellent days has no main pollutant', () => {
    expect(weekSummary(judgedReport('2019-W06', []), null).main).toEqual([]);
  });

  test('a week without any index has none polluted and none good', () => {
    const summary = weekSummary(judgedReport('2026-W10', everyDay({ so2: null })), null);
    expect(summary).toMatchObject({ polluted: [], main: [], counts: { valid: 0, good: 0, goodShare: null } });
    expect(summary.withoutAqi).toHaveLength(7);
  });

  test('a day can be over a limit without an index, and good though over a limit', () => {
    const withheld = judgedReport('2026-W10', [{ pm25: null, o3: null, co: 4.1 }]);
    expect(weekSummary(withheld, null).exceedances.map(({ day }) => day)).toEqual(['2026-03-02']);
    const good = weekSummary(judgedReport('2031-W02', [{ pm25: 55 }]), null);
    expect([good.counts.good, good.exceedances.length]).toEqual([7, 1]);
  });

  test('the districts do not count', () => {
    const district = { ...judgedArea('2019-W06', everyDay({ pm25: 121 })), area: 'keqiao' };
    const together = judgedReport('2019-W06', []);
    const summary = weekSummary({ ...together, areas: [...together.areas, district] }, null);
    expect([summary.polluted, summary.exceedances, summary.concentrations.pm25]).toEqual([[], [], 20]);
  });

  test('the week of the change judges each day by its own limits', () => {
    const { polluted, exceedances } = weekSummary(judgedReport('2026-W09', everyDay({ pm25: 70 })), null);
    expect(polluted.map(({ day }) => day)).toEqual(['2026-03-01']);
    expect(exceedances.map(({ day }) => day)).toEqual(['2026-03-01']);
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
