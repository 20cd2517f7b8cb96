import { describe, expect, test } from 'vitest';
import { incidentsOf, isDuring } from './incidents.ts';

describe('incidentsOf', () => {
  test.each([
    [2025, '诸暨演示二站', '2025-04-08 15:00:00'],
    [2026, '上虞演示一站', '2026-06-16 15:00:00'],
    [2028, '上虞演示一站', '2028-06-16 15:00:00'],
  ])('in %i the instrument of %s freezes at %s', (year, station, text) => {
    const { frozen } = incidentsOf(year);
    expect([frozen.station, frozen.start.text, frozen.hours]).toEqual([station, text, 60]);
  });

  test('the outage lasts three days', () => {
    expect(incidentsOf(2025).outage.hours).toBe(72);
  });
});

describe('isDuring', () => {
  const { frozen } = incidentsOf(2025);
  const first = frozen.start.hour;

  test.each([
    ['the hour before', '诸暨演示二站', first - 1, false],
    ['the first hour', '诸暨演示二站', first, true],
    ['the last hour', '诸暨演示二站', first + 59, true],
    ['the hour after', '诸暨演示二站', first + 60, false],
    ['another station', '诸暨演示一站', first, false],
  ])('%s', (_, station, hour, expected) => {
    expect(isDuring(frozen, station, hour)).toBe(expected);
  });
});
