import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import { concentrationOfMean, meanOfMeans } from '#src/domain/air/mean.ts';
import { readingOf, type DayReadings } from '#src/domain/air/reading.ts';
import { dailyValueOf } from '#src/domain/air/station-day.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';

const limits = airLimitsOn(calendarDay('2019-02-04'));

/** The readings of the 24 hours, from a concentration for each or null. */
function dayOf(concentration: (hour: number) => number | null): DayReadings {
  return Array.from({ length: 24 }, (_, index) => {
    const value = concentration(index + 1);
    return value === null ? null : readingOf(String(value));
  });
}

/** The first hours of the day have one value, the others are missing. */
const first = (hours: number, value: number) => dayOf((hour) => (hour <= hours ? value : null));

function valueOf(pollutant: Pollutant, readings: DayReadings) {
  const { value, gap } = dailyValueOf(pollutant, readings, limits);
  return gap ?? concentrationOfMean(meanOfMeans([value])).toString();
}

describe('a daily mean', () => {
  test.each([
    ['24 hours are enough', 24, '40'],
    ['20 hours are enough', 20, '40'],
    ['19 hours are too few', 19, 'too-few-hours'],
    ['one hour is too few', 1, 'too-few-hours'],
    ['no hour is a gap of its own', 0, 'no-readings'],
  ])('%s', (_, hours, expected) => {
    expect(valueOf('pm25', first(hours, 40))).toBe(expected);
    expect(valueOf('co', first(hours, 40))).toBe(expected);
  });

  test.each<[string, (hour: number) => number | null, string]>([
    ['the 20 hours may lie anywhere in the day', (hour) => (hour % 6 === 0 ? null : 30), '30'],
    ['missing hours do not pull the mean down', (hour) => (hour > 20 ? null : hour), '10.5'],
    ['zero does', (hour) => (hour > 20 ? 0 : 12), '10'],
    ['tenths add up exactly', (hour) => (hour <= 12 ? 0.1 : 0.2), '0.15'],
  ])('%s', (_, concentration, expected) => {
    expect(valueOf('co', dayOf(concentration))).toBe(expected);
  });
});

describe('the greatest eight-hour mean of ozone', () => {
  test.each<[string, (hour: number) => number | null, string]>([
    ['the first eight hours end at 08:00', (hour) => (hour <= 8 ? 90 : 10), '90'],
    ['the last eight end at 24:00', (hour) => (hour >= 17 ? 90 : 10), '90'],
    ['eight hours are not picked from the day', (hour) => (hour % 2 === 0 ? 100 : 0), '50'],
    ['six hours of eight are enough', (hour) => (hour === 12 || hour === 14 ? null : 80), '80'],
    ['five of eight are not, in any window', (hour) => (hour % 8 < 3 ? null : 300), 'too-few-hours'],
    ['a maximum over the limit counts', (hour) => (hour > 18 ? null : hour > 10 ? 170 : 20), '170'],
  ])('%s', (_, concentration, expected) => {
    expect(valueOf('o3', dayOf(concentration))).toBe(expected);
  });

  test.each([
    ['14 means are enough', 19, 100, '100'],
    ['13 means are too few', 18, 100, 'too-few-hours'],
    ['13 means count when they exceed the limit', 18, 161, '161'],
    ['one mean that exceeds the limit counts', 6, 161, '161'],
    ['at the limit nothing is exceeded', 18, 160, 'too-few-hours'],
    ['what is over the limit only before it is rounded does not exceed it', 18, 160.3, 'too-few-hours'],
    ['a half is rounded to the even limit', 18, 160.5, 'too-few-hours'],
    ['what is over the limit when rounded exceeds it', 18, 160.6, '160.6'],
    ['with 14 means rounding does not matter', 19, 160.3, '160.3'],
    ['with five hours there is no mean, however high', 5, 500, 'too-few-hours'],
    ['no hour is a gap of its own', 0, 100, 'no-readings'],
  ])('%s', (_, hours, value, expected) => {
    expect(valueOf('o3', first(hours, value))).toBe(expected);
  });

  test('what exceeds the limit is not excused for the other pollutants', () => {
    expect(valueOf('pm25', first(19, 400))).toBe('too-few-hours');
  });
});
