import { describe, expect, test } from 'vitest';
import { month } from '../month.ts';
import { compileMonth, monthlyAirOf } from './compile-month.ts';
import { compiledMonth, EXAMPLE_RULES, exampleMonthlyAir } from './example-month.ts';
import { exampleWhole } from './example-network.ts';

const both = { city: () => ({}), keqiao: () => ({ pm25: 30 }) };

describe('the air part of a month', () => {
  const air = exampleMonthlyAir('2026-03', both);

  test('has its areas in the order given, over the month and the year to date', () => {
    expect(air.month.map(({ area, validDays }) => [area, validDays])).toEqual([
      ['city', 31],
      ['keqiao', 31],
    ]);
    expect(air.yearToDate.map(({ area, validDays }) => [area, validDays])).toEqual([
      ['city', 90],
      ['keqiao', 90],
    ]);
  });

  test('is judged by the rule of its last day, the year to date too', () => {
    expect([air.indexRule, exampleMonthlyAir('2026-02').indexRule]).toEqual(['new', 'old']);
    expect(air.yearToDate[0]?.compositeIndex).toBe(2.25);
  });

  test('has the days, without the values before rounding', () => {
    expect(air.days.map(({ days }) => days.length)).toEqual([31, 31]);
    expect(Object.keys(air.days[0] ?? {})).toEqual(['area', 'basis', 'expected', 'days']);
    expect(air.lastYear).toBeNull();
  });
});

test('in January the year to date is the month', () => {
  const { month: own, yearToDate } = exampleMonthlyAir('2026-01', both);
  expect(yearToDate).toEqual(own);
});

describe('a year that is not covered', () => {
  test('has no figure to date, each with the reason', () => {
    const air = monthlyAirOf(compiledMonth('2026-03'), [compiledMonth('2026-01')], false, EXAMPLE_RULES);
    const [city] = air.yearToDate;
    expect(air.month[0]?.goodShare).toBe(100);
    expect(city).toMatchObject({ validDays: null, byLevel: null, goodShare: null, compositeIndex: null });
    expect(Object.keys(city?.gaps ?? {})).toHaveLength(11);
    expect(new Set(Object.values(city?.gaps ?? {}))).toEqual(new Set(['not-covered']));
  });

  test('for one area is missing for that alone', () => {
    const earlier = [compiledMonth('2026-01'), compiledMonth('2026-02', both)];
    const air = monthlyAirOf(compiledMonth('2026-03', both), earlier, true, EXAMPLE_RULES);
    expect(air.yearToDate.map(({ validDays }) => validDays)).toEqual([90, null]);
  });

  test('an area that is no longer there is left out', () => {
    const air = monthlyAirOf(compiledMonth('2026-02'), [compiledMonth('2026-01', both)], true, EXAMPLE_RULES);
    expect(air.yearToDate.map(({ area }) => area)).toEqual(['city']);
  });
});

test('a month is compiled from hours, what they do not cover has no readings', () => {
  const { areas } = compileMonth(month('2019-02'), [exampleWhole('city', 30)], ['keqiao']);
  const [city] = areas;
  expect(areas).toHaveLength(1);
  expect(city?.days).toHaveLength(28);
  expect(city?.days[3]).toMatchObject({ day: '2019-02-04', concentrations: { pm25: 30 } });
  expect(city?.days[20]).toMatchObject({ aqi: null, gaps: { pm25: 'no-readings' } });
});

test('before the first rule there is none', () => {
  const [, newer] = EXAMPLE_RULES;
  expect(() => monthlyAirOf(compiledMonth('2026-02'), [], true, newer ? [newer] : [])).toThrow(RangeError);
});
