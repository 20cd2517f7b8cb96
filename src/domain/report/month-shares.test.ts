import { expect, test } from 'vitest';
import { exampleMonth } from './example-month.ts';
import { monthShares } from './month-shares.ts';
import type { MonthlyDrinking, MonthlyNoise, MonthlyReport } from './monthly-report.ts';
import type { Part } from './missing-part.ts';

const drinking = (sourceShare: number | null, volumeShare: number | null): MonthlyDrinking => ({
  sources: [],
  sourceShare,
  volumeShare,
});
const noise = (dayShare: number | null, nightShare: number | null): MonthlyNoise => ({
  stations: [],
  dayShare,
  nightShare,
});
const missing = { missing: 'not-published' } as const;

const reportOf = (name: string, water: Part<MonthlyDrinking>, sound: Part<MonthlyNoise>) =>
  exampleMonth(name, undefined, { air: missing, drinking: water, noise: sound });
const sharesOf = (report: MonthlyReport, ...others: MonthlyReport[]) =>
  monthShares(report, (name) => others.find((other) => other.month === name) ?? null);

test('every share is compared with its own of last year and of the month before', () => {
  const shares = sharesOf(
    reportOf('2026-01', drinking(100, 99.9), noise(96.5, 88)),
    reportOf('2025-01', drinking(90, 99.9), noise(95.5, 90)),
    reportOf('2025-12', drinking(100, 98.9), noise(97, 88)),
  );
  const change = (direction: string, points: number) => ({ kind: 'change', change: { direction, points } });
  expect(shares).toMatchObject({
    source: { value: 100, lastYear: change('up', 10), previous: change('flat', 0) },
    volume: { value: 99.9, lastYear: change('flat', 0), previous: change('up', 1) },
    day: { value: 96.5, lastYear: change('up', 1), previous: change('down', 0.5) },
    night: { value: 88, lastYear: change('down', 2), previous: change('flat', 0) },
  });
  expect(shares.day.lastYear).toMatchObject({ base: 95.5, rejudged: null, crossesReferenceState: false });
});

test('a part that the report lacks has no share and nothing to compare', () => {
  const { source, day } = sharesOf(
    reportOf('2026-01', missing, missing),
    reportOf('2025-12', drinking(100, 100), noise(90, 90)),
  );
  const noValue = { kind: 'none', why: 'no-value' };
  const noReport = { kind: 'none', why: 'no-report' };
  expect(source).toEqual({ value: null, lastYear: noReport, previous: noValue });
  expect(day).toEqual({ value: null, lastYear: noReport, previous: noValue });
});

test('a base without a share is told from one without a report', () => {
  const { night, volume } = sharesOf(
    reportOf('2026-01', drinking(100, 100), noise(90, 90)),
    reportOf('2025-12', drinking(100, null), missing),
  );
  expect(night.previous).toEqual({ kind: 'none', why: 'no-value' });
  expect(volume.previous).toEqual({ kind: 'none', why: 'no-value' });
  expect(volume.lastYear).toEqual({ kind: 'none', why: 'no-report' });
});
