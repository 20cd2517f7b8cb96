import { describe, expect, test } from 'vitest';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import {
  airLimitsOn,
  airLimitsWithin,
  AQI_STANDARDS,
  aqiStandardOn,
  aqiStandardsWithin,
  findAirLimits,
} from '#src/domain/standards/edition.ts';

test.each([
  ['2012-01-01', 'HJ 633-2012'],
  ['2019-02-04', 'HJ 633-2012'],
  ['2026-02-28', 'HJ 633-2012'],
  ['2026-03-01', 'HJ 633—2026'],
  ['2030-12-31', 'HJ 633—2026'],
  ['2031-01-01', 'HJ 633—2026'],
])('the AQI of %s is judged by %s', (day, id) => {
  expect(aqiStandardOn(calendarDay(day)).id).toBe(id);
});

describe('the daily limits of a day', () => {
  test.each([
    ['2012-01-01', null, '75 150 160 80 150 4'],
    ['2026-02-28', null, '75 150 160 80 150 4'],
    ['2026-03-01', 'transition', '60 120 160 80 150 4'],
    ['2030-12-31', 'transition', '60 120 160 80 150 4'],
    ['2031-01-01', 'final', '50 100 160 50 50 4'],
    ['2099-12-31', 'final', '50 100 160 50 50 4'],
  ])('%s: stage %s, %s', (day, stage, daily) => {
    const limits = airLimitsOn(calendarDay(day));
    expect(limits.stage).toBe(stage);
    expect(POLLUTANTS.map((pollutant) => limits.daily[pollutant]).join(' ')).toBe(daily);
  });

  test.each(['2012-01-01', '2026-03-01', '2030-12-31'])('on %s they are the points of index 100', (day) => {
    const { columns } = aqiStandardOn(calendarDay(day));
    const { daily } = airLimitsOn(calendarDay(day));
    expect(POLLUTANTS.map((pollutant) => columns.daily[pollutant].breakpoints[2])).toEqual(
      POLLUTANTS.map((pollutant) => daily[pollutant]),
    );
  });
});

test.each([aqiStandardOn, airLimitsOn])('before 2012 nothing can be judged', (standardOn) => {
  expect(() => standardOn(calendarDay('2011-12-31'))).toThrow(
    new RangeError('No air standard for 2011-12-31. Data from 2012-01-01 on can be judged.'),
  );
});

test('limits that are looked for before 2012 are not there', () => {
  expect(findAirLimits(calendarDay('2011-12-31'))).toBeNull();
  expect(findAirLimits(calendarDay('2012-01-01'))).toBe(airLimitsOn(calendarDay('2012-01-01')));
});

test.each([
  ['2026-02-01', '2026-02-28', 'HJ 633-2012', '35'],
  ['2026-02-01', '2026-03-01', 'HJ 633-2012 HJ 633—2026', '35 30'],
  ['2026-03-01', '2026-03-01', 'HJ 633—2026', '30'],
  ['2025-01-01', '2031-01-01', 'HJ 633-2012 HJ 633—2026', '35 30 25'],
  ['2010-01-01', '2012-12-31', 'HJ 633-2012', '35'],
  ['2010-01-01', '2011-12-31', '', ''],
])('days from %s to %s are judged by %s, with annual limits of %s', (...days) => {
  const [first, last, ids, limits] = days;
  const span = [calendarDay(first), calendarDay(last)] as const;
  expect(
    aqiStandardsWithin(...span)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids);
  expect(
    airLimitsWithin(...span)
      .map(({ annual }) => annual.pm25)
      .join(' '),
  ).toBe(limits);
});

test.each(AQI_STANDARDS)('$id has six levels, each with advice', ({ levels }) => {
  expect(levels).toHaveLength(6);
  expect(levels.every(({ effect, measure, advice }) => effect && measure && advice.length > 0)).toBe(true);
});
