import { describe, expect, test } from 'vitest';
import type { AreaDay } from '#src/domain/air/area-day.ts';
import { exampleArea, exampleReport } from '#src/domain/report/example-report.ts';
import { refusalsOf } from './refusals.ts';
import { weeklyReportSchema } from './weekly-report.ts';

const report = exampleReport('2019-W06');
const city = exampleArea('2019-W06');
const note = { place: '越城站', pollutants: ['so2'], from: '2019-02-04', to: '2019-02-08', hours: 100 };

test('a report is accepted as it is', () => {
  const whole = { ...report, areas: [city, { ...city, area: 'keqiao', basis: 'stations' }], frozen: [note] };
  expect(weeklyReportSchema.parse(whole)).toEqual(whole);
});

test('the first week of 2012 is accepted', () => {
  expect(refusalsOf(weeklyReportSchema, exampleReport('2012-W01'))).toEqual([]);
});

test('a report before the first standard is refused as a whole, without an error', () => {
  const early = { ...exampleReport('2011-W52') };
  expect(refusalsOf(weeklyReportSchema, early)).toEqual(['week: week']);
});

test('a missing value with its reason is accepted', () => {
  const days = city.days.map((day) => ({
    ...day,
    concentrations: { ...day.concentrations, so2: null },
    gaps: { so2: 'too-few-hours' },
  }));
  expect(refusalsOf(weeklyReportSchema, { ...report, areas: [{ ...city, days }] })).toEqual([]);
});

describe('of a report, what is refused', () => {
  test.each([
    ['a week that its year lacks', { week: '2019-W53' }, 'week: week'],
    ['a week far from any calendar', { week: '9999-W99' }, 'week: week'],
    ['a week before the first standard', { week: '2011-W52' }, 'week: week'],
    ['a week in small letters', { week: '2019-w06' }, 'week: week'],
    ['a number as its week', { week: 201906 }, 'week: week'],
    ['edition 0', { edition: 0 }, 'edition: too_small'],
    ['no real day of publication', { publishedOn: '2019-02-30' }, 'publishedOn: day'],
    [
      'the last day of its week as that of publication',
      { publishedOn: '2019-02-10' },
      'publishedOn: published-early',
    ],
    ['an area twice', { areas: [city, city] }, 'areas: area-twice'],
    ['no areas', { areas: [] }, 'areas: city-first'],
    ['an area with an odd name', { areas: [{ ...city, area: '全市' }] }, 'areas.0.area: id'],
    ['another basis', { areas: [{ ...city, basis: 'days' }] }, 'areas.0.basis: invalid_value'],
    ['nothing expected', { areas: [{ ...city, expected: 0 }] }, 'areas.0.expected: too_small'],
    [
      'frozen hours of no pollutant',
      { frozen: [{ ...note, pollutants: ['nox'] }] },
      'frozen.0.pollutants.0: invalid_value',
    ],
    ['frozen hours of nothing', { frozen: [{ ...note, pollutants: [] }] }, 'frozen.0.pollutants: too_small'],
    ['no frozen hours', { frozen: [{ ...note, hours: 0 }] }, 'frozen.0.hours: too_small'],
    ['an unknown field', { remark: '' }, 'remark: unrecognized_keys'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(weeklyReportSchema, { ...report, ...change })).toContain(expected);
  });
});

describe('of a day, what is refused', () => {
  const { concentrations } = city.days[0] ?? { concentrations: city.concentrations };

  function refusalsWith(change: Readonly<Record<string, unknown>>) {
    const days = city.days.map((day: AreaDay, index) => (index === 3 ? { ...day, ...change } : day));
    return refusalsOf(weeklyReportSchema, { ...report, areas: [{ ...city, days }] });
  }

  test.each([
    ['an index of a half', { aqi: 82.5 }, 'aqi: invalid_type'],
    ['an index over 500', { aqi: 501 }, 'aqi: too_big'],
    ['another index than that of its values', { aqi: 83 }, 'aqi: recomputed'],
    ['another primary pollutant', { primary: ['o3'] }, 'primary: recomputed'],
    ['no primary pollutant', { primary: [] }, 'primary: recomputed'],
    [
      'a negative value',
      { concentrations: { ...concentrations, pm25: -1 } },
      'concentrations.pm25: too_small',
    ],
    [
      'a value in quotes',
      { concentrations: { ...concentrations, pm25: '60' } },
      'concentrations.pm25: invalid_type',
    ],
    [
      'a missing value without a reason',
      { concentrations: { ...concentrations, so2: null } },
      'gaps.so2: gap-reason',
    ],
    ['a reason without a missing value', { gaps: { co: 'frozen' } }, 'gaps.co: gap-reason'],
    ['an unknown reason', { gaps: { co: 'rain' } }, 'gaps.co: invalid_value'],
    ['a reason for no pollutant', { gaps: { nox: 'frozen' } }, 'gaps.nox: unrecognized_keys'],
    ['no real day', { day: '2019-02-30' }, 'day: day'],
    ['half an hour', { coverage: { ...concentrations, pm25: 0.5 } }, 'coverage.pm25: invalid_type'],
  ])('%s', (_, change, expected) => {
    expect(refusalsWith(change)).toContain(`areas.0.days.3.${expected}`);
  });

  test('another day than the week’s', () => {
    expect(refusalsWith({ day: '2019-03-07' })).toEqual(['areas.0.days: week-days']);
  });
});
