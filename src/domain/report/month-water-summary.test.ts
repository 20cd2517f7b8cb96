import { describe, expect, test } from 'vitest';
import { exampleMonth } from './example-month.ts';
import { exampleWater, exampleWindow, printedSummary, sectionOf, suspendedSection } from './example-water.ts';
import { monthWaterSummary } from './month-water-summary.ts';
import type { MonthlyReport } from './monthly-report.ts';
import type { BasinResult, WaterWindow } from './monthly-water.ts';

const missing = { missing: 'not-supplied' } as const;
const noReport = { kind: 'none', why: 'no-report' };
const noValue = { kind: 'none', why: 'no-value' };

const reportOf = (name: string, window: WaterWindow) =>
  exampleMonth(name, undefined, { air: missing, water: exampleWater({ month: window }) });

function summaryOf(window: WaterWindow, others: readonly MonthlyReport[] = []) {
  const find = (name: string) => others.find((other) => other.month === name) ?? null;
  return monthWaterSummary(reportOf('2026-10', window), find) ?? expect.fail('no water');
}

const shares = (goodShare: number | null, passShare: number | null, area = 'city') =>
  printedSummary({ area, goodShare, passShare });
const printed = (...summaries: ReturnType<typeof shares>[]) => exampleWindow([], { summaries });

const basin = (name: string, goodShare: number, worstShare = 0): BasinResult => ({
  basin: name,
  measured: 10,
  goodShare,
  worstShare,
  status: 'good',
  indicators: [],
});

describe('there is no summary', () => {
  test.each<[string, Partial<MonthlyReport>]>([
    ['without water', { water: { missing: 'not-supplied' } }],
    ['of a report with the year to date alone', { water: exampleWater({ yearToDate: exampleWindow([]) }) }],
  ])('%s', (_, changes) => {
    expect(monthWaterSummary(exampleMonth('2026-10', undefined, changes), () => null)).toBeNull();
  });
});

describe('shares', () => {
  test('are compared with last year and the month before, in percentage points', () => {
    const { areas } = summaryOf(printed(shares(98.4, 97.7)), [
      reportOf('2025-10', printed(shares(96.9, 97.7))),
      reportOf('2026-09', printed(shares(100, 96.1))),
    ]);
    const settled = { kind: 'change', rejudged: null, crossesReferenceState: false };
    expect(areas[0]?.lastYear).toEqual({
      goodShare: { ...settled, base: 96.9, change: { direction: 'up', points: 1.5 } },
      passShare: { ...settled, base: 97.7, change: { direction: 'flat', points: 0 } },
    });
    expect(areas[0]?.previous).toMatchObject({
      goodShare: { base: 100, change: { direction: 'down', points: 1.6 } },
      passShare: { base: 96.1, change: { direction: 'up', points: 1.6 } },
    });
  });

  test('keep the areas of the report, each against its own row', () => {
    const window = printed(shares(98.4, 97.7), shares(90, 80, 'keqiao'), shares(100, 100, 'zhuji'));
    const before = reportOf('2026-09', printed(shares(98.4, 97.7), shares(85, null, 'keqiao')));
    const { areas } = summaryOf(window, [before]);
    expect(areas.map(({ area }) => area)).toEqual(['city', 'keqiao', 'zhuji']);
    expect(areas[1]?.previous).toMatchObject({
      goodShare: { change: { direction: 'up', points: 5 } },
      passShare: noValue,
    });
    expect(areas[2]?.previous).toEqual({ goodShare: noValue, passShare: noValue });
  });

  test('of a missing report are told from missing figures', () => {
    const { areas } = summaryOf(printed(shares(null, 97.7)), [
      reportOf('2026-09', printed(shares(98.4, 97.7))),
    ]);
    expect(areas[0]?.lastYear).toEqual({ goodShare: noReport, passShare: noReport });
    expect(areas[0]?.previous.goodShare).toEqual(noValue);
  });

  test('a report without water of its month is none', () => {
    const bare = exampleMonth('2026-09', undefined, { water: { missing: 'not-published' } });
    const yearOnly = exampleMonth('2025-10', undefined, {
      water: exampleWater({ yearToDate: printed(shares(98.4, 97.7)) }),
    });
    const { areas } = summaryOf(printed(shares(98.4, 97.7)), [bare, yearOnly]);
    expect([areas[0]?.previous.passShare, areas[0]?.lastYear.passShare]).toEqual([noReport, noReport]);
  });

  test('across March 2026 are compared as printed: the limits of water did not change', () => {
    const find = (name: string) => (name === '2026-02' ? reportOf('2026-02', printed(shares(90, 90))) : null);
    const summary = monthWaterSummary(reportOf('2026-03', printed(shares(91, 90))), find);
    expect(summary?.areas[0]?.previous.goodShare).toMatchObject({ kind: 'change', rejudged: null });
  });
});

describe('basins', () => {
  const last = (...basins: BasinResult[]) => [reportOf('2025-10', exampleWindow([], { basins }))];

  test.each([
    ['none up to 10 points', 80, 70, 'none'],
    ['better over 10', 80.1, 70, 'better'],
    ['much worse over 20', 60, 80.1, 'much-worse'],
  ])('change: %s', (_, now, before, expected) => {
    const window = exampleWindow([], { basins: [basin('a', now)] });
    expect(summaryOf(window, last(basin('a', before))).basinTrends.get('a')).toBe(expected);
  });

  test('not of last year have no change, and neither have those without a report', () => {
    const window = exampleWindow([], { basins: [basin('a', 80), basin('b', 80)] });
    expect([...summaryOf(window, last(basin('b', 80))).basinTrends]).toEqual([
      ['a', null],
      ['b', 'none'],
    ]);
    expect([...summaryOf(window).basinTrends]).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });
});

describe('the class of a month before', () => {
  test('is known by the name of the section, null where it was suspended', () => {
    const before = reportOf('2026-09', exampleWindow([sectionOf('a', 4), suspendedSection('b')]));
    const { previousClasses } = summaryOf(exampleWindow([sectionOf('a', 2)]), [before]);
    expect([...previousClasses]).toEqual([
      ['a', 4],
      ['b', null],
    ]);
  });

  test('is not that of last year', () => {
    const { previousClasses } = summaryOf(exampleWindow([sectionOf('a', 2)]), [
      reportOf('2025-10', exampleWindow([sectionOf('a', 4)])),
    ]);
    expect(previousClasses.size).toBe(0);
  });
});
