import { describe, expect, test } from 'vitest';
import { calendarDay, daysBetween } from '#src/domain/calendar.ts';
import { siteAt, sitesOf } from './example-site.ts';
import { reportAt, type Report } from './faults.ts';
import { incidentsOf } from './incidents.ts';

const incidents = incidentsOf(2025);
const reportsOf = (day: string, name?: string): Report[] =>
  sitesOf(day, name).map((site) => reportAt(site, incidents));
const spring = daysBetween(calendarDay('2025-03-01'), calendarDay('2025-05-31')).flatMap((day) =>
  reportsOf(day),
);
const isSilent = (report: Report): boolean => Object.keys(report).length === 0;

describe('reportAt', () => {
  test('a frozen instrument repeats one whole reading', () => {
    const first = reportAt(siteAt('2025-04-08', 15, '诸暨演示二站'), incidents);
    expect(Object.keys(first)).toHaveLength(6);
    expect(reportsOf('2025-04-09', '诸暨演示二站')).toEqual(Array.from({ length: 24 }, () => first));
  });

  test('nothing arrives during the outage', () => {
    expect(reportsOf('2025-08-20', '嵊州演示一站').every(isSilent)).toBe(true);
  });

  test('a brownout leaves fewer than 20 hours of the day', () => {
    const left = reportsOf('2025-11-05', '上虞演示二站').filter((report) => !isSilent(report));
    expect(left.length).toBeGreaterThan(12);
    expect(left.length).toBeLessThan(20);
  });

  test('a few single hours are lost', () => {
    const share = spring.filter(isSilent).length / spring.length;
    expect(share).toBeGreaterThan(0.003);
    expect(share).toBeLessThan(0.013);
  });

  test('a calibration takes the gases and leaves the particles', () => {
    const calibrated = spring.filter((report) => !isSilent(report) && Object.keys(report).length < 6);
    expect(calibrated.length).toBeGreaterThan(4);
    expect(new Set(calibrated.map((report) => Object.keys(report).join()))).toEqual(new Set(['pm10,pm25']));
  });
});
