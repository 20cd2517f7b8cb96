import { describe, expect, test } from 'vitest';
import { rejudge } from './rejudge.ts';
import { countDays } from '../air/statistics.ts';
import { calendarDay } from '../calendar.ts';
import { addMonths, month, monthsToDate } from '../month.ts';
import type { AirWindowName, Basis } from './air-base.ts';
import { compareAir } from './air-comparison.ts';
import { EXAMPLE_RULES, exampleMonth, type ValuesOn } from './example-month.ts';
import { isMissing, type AirStatistics, type MonthlyAir, type MonthlyReport } from './monthly-report.ts';

const reportOf = (name: string, valuesOn: ValuesOn = () => ({})) => exampleMonth(name, { city: valuesOn });

/** The reports of January to a month. */
const yearOf = (last: string, valuesOn?: ValuesOn) =>
  monthsToDate(month(last)).map((name) => reportOf(name, valuesOn));

function compare(
  report: MonthlyReport,
  others: readonly MonthlyReport[],
  window: AirWindowName = 'month',
  basis: Basis = 'last-year',
  area = 'city',
) {
  const find = (name: string) => others.find((other) => other.month === name) ?? null;
  return compareAir(area, window, report, find, basis, EXAMPLE_RULES);
}

/** A report whose air was changed. */
function withAir(report: MonthlyReport, changes: Partial<MonthlyAir>): MonthlyReport {
  return isMissing(report.air) ? report : { ...report, air: { ...report.air, ...changes } };
}

const airIn = (report: MonthlyReport): MonthlyAir =>
  isMissing(report.air) ? expect.fail('no air') : report.air;

/** A row as a source prints it that says only some figures. */
function printed(report: MonthlyReport, changes: Partial<AirStatistics> = {}): AirStatistics {
  const [row = expect.fail('no row')] = airIn(report).month;
  return { ...row, ...changes };
}

/** PM2.5 of 60: level 2 by the edition of 2012, and just so by that of 2026; 70 is level 3 by the latter. */
const hazy: ValuesOn = (day) => (Number(day.slice(8)) <= 10 ? { pm25: 70 } : {});

const change = { rejudged: null, crossesReferenceState: false } as const;

describe('under one edition', () => {
  const now = reportOf('2025-10', () => ({ pm25: 16 }));
  const lastYear = reportOf('2024-10', () => ({ pm25: 19 }));

  test('figures are compared as they are printed', () => {
    const { concentrations, compositeIndex, goodShare } = compare(now, [lastYear]);
    expect(concentrations.pm25).toEqual({
      ...change,
      kind: 'change',
      base: 19,
      change: { direction: 'down', percent: 15.8 },
    });
    expect(compositeIndex).toMatchObject({ ...change, kind: 'change', base: 2.05 });
    expect(goodShare).toEqual({
      ...change,
      kind: 'change',
      base: 100,
      change: { direction: 'flat', points: 0 },
    });
  });

  test('with the month before', () => {
    const { concentrations } = compare(now, [reportOf('2025-09', () => ({ pm25: 20 }))], 'month', 'previous');
    expect(concentrations.pm25).toMatchObject({ base: 20, change: { direction: 'down', percent: 20 } });
  });

  test('January’s month before is December', () => {
    const january = reportOf('2026-01', () => ({ pm25: 30 }));
    const { concentrations } = compare(
      january,
      [reportOf('2025-12', () => ({ pm25: 24 }))],
      'month',
      'previous',
    );
    expect(concentrations.pm25).toMatchObject({ base: 24, change: { direction: 'up', percent: 25 } });
  });

  test('a leap February with the one before', () => {
    const dusty: ValuesOn = (day) => (day.endsWith('-29') ? { pm25: 90 } : {});
    const { goodShare } = compare(reportOf('2025-02'), [reportOf('2024-02', dusty)]);
    expect(goodShare).toMatchObject({ base: 96.6, change: { direction: 'up', points: 3.4 } });
    const back = compare(reportOf('2024-02', dusty), [reportOf('2023-02')], 'yearToDate');
    expect(back.goodShare).toMatchObject({ base: 100, change: { direction: 'down', points: 3.3 } });
  });

  test('the year to date has nothing before it but last year', () => {
    expect(compare(now, [reportOf('2025-09')], 'yearToDate', 'previous').goodShare).toEqual({
      kind: 'none',
      why: 'no-report',
    });
  });
});

describe('what cannot be compared', () => {
  const now = exampleMonth('2025-10', { city: () => ({}), keqiao: () => ({}) });
  const none = (why: string) => ({ kind: 'none', why });

  test('without a report of that time', () => {
    const { concentrations, compositeIndex, goodShare } = compare(now, []);
    expect([concentrations.co, compositeIndex, goodShare]).toEqual([
      none('no-report'),
      none('no-report'),
      none('no-report'),
    ]);
  });

  test('with a report that has no air', () => {
    const bare = { ...reportOf('2024-10'), air: { missing: 'not-published' } as const };
    expect(compare(now, [bare]).goodShare).toEqual(none('no-report'));
  });

  test('an area that was not there last year, or is not there now', () => {
    expect(compare(now, [reportOf('2024-10')], 'month', 'last-year', 'keqiao').goodShare).toEqual(
      none('no-value'),
    );
    expect(compare(reportOf('2025-10'), [now], 'month', 'last-year', 'keqiao').goodShare).toEqual(
      none('no-report'),
    );
    const earlier = exampleMonth('2024-10', { city: () => ({}), keqiao: () => ({}) });
    expect(compare(reportOf('2025-10'), [earlier], 'month', 'last-year', 'keqiao').goodShare).toEqual(
      none('no-value'),
    );
  });

  test('one figure that is missing on either side leaves the others', () => {
    const { concentrations, compositeIndex, goodShare } = compare(now, [
      reportOf('2024-10', () => ({ co: null })),
    ]);
    expect([concentrations.co, compositeIndex]).toEqual([none('no-value'), none('no-value')]);
    expect([concentrations.pm25.kind, goodShare.kind]).toEqual(['change', 'change']);
  });
});

describe('across 2026-03-01', () => {
  test.each([
    ['last-year', '2025-03'],
    ['previous', '2026-02'],
  ] as const)('March 2026 has its base judged again: %s', (basis, base) => {
    const { concentrations, compositeIndex, goodShare } = compare(
      reportOf('2026-03'),
      [reportOf(base, hazy)],
      'month',
      basis,
    );
    const days = reportOf(base, hazy);
    const [own] = airIn(days).days;
    const again = countDays((own?.days ?? []).map((day) => rejudge(day, calendarDay('2026-03-01'))));
    expect(airIn(days).month[0]?.goodShare).toBe(100);
    expect(goodShare).toMatchObject({ base: again.goodShare, rejudged: 'HJ 633—2026' });
    expect(again.goodShare).toBeLessThan(70);
    expect(compositeIndex).toMatchObject({ rejudged: 'new' });
    expect(concentrations.pm25).toMatchObject({ kind: 'change', rejudged: null });
  });

  test('the index is that of the same concentrations by the new rule', () => {
    const { compositeIndex } = compare(reportOf('2026-03'), [reportOf('2025-03')]);
    expect(compositeIndex).toEqual({
      ...change,
      kind: 'change',
      base: 2.25,
      change: { direction: 'flat', percent: 0 },
      rejudged: 'new',
    });
  });

  test('February 2026 is judged as February 2025 was', () => {
    const { goodShare, compositeIndex } = compare(
      reportOf('2026-02'),
      [reportOf('2025-02', hazy)],
      'yearToDate',
    );
    expect([goodShare, compositeIndex]).toMatchObject([{ rejudged: null, base: 100 }, { rejudged: null }]);
  });

  test('March 2027 is judged as March 2026 was', () => {
    expect(compare(reportOf('2027-03'), [reportOf('2026-03')]).goodShare).toMatchObject({ rejudged: null });
  });
});

describe('a year to date across 2026-03-01', () => {
  /** Ten days of each month that only the edition of 2026 calls polluted. */
  const lastYear = yearOf('2025-10', hazy);

  test('has each day of last year judged as its counterpart is', () => {
    const { goodShare } = compare(reportOf('2026-10'), lastYear, 'yearToDate');
    // 304 days; those of January and February stay as they were, ten in each of eight months do not.
    expect(goodShare).toMatchObject({ base: 73.7, rejudged: 'HJ 633—2026' });
  });

  test('is judged by the new edition throughout a year later', () => {
    const { goodShare } = compare(reportOf('2027-02'), yearOf('2026-02', hazy), 'yearToDate');
    expect(goodShare).toMatchObject({ base: 66.1, rejudged: 'HJ 633—2026' });
  });

  test.each(['2025-01', '2025-06', '2025-10'])('cannot be without the report of %s', (name) => {
    const others = lastYear.filter((report) => report.month !== name || name === '2025-10');
    const bare = others.map((report) => (report.month === name ? withAir(report, { days: [] }) : report));
    const { goodShare, concentrations } = compare(reportOf('2026-10'), bare, 'yearToDate');
    expect([goodShare, concentrations.pm25.kind]).toEqual([{ kind: 'incomparable' }, 'change']);
  });

  test('cannot be without the days of the area', () => {
    const others = lastYear.map((report) =>
      report.month === '2025-04' ? withAir(report, { days: [] }) : report,
    );
    expect(compare(reportOf('2026-10'), others, 'yearToDate').goodShare).toEqual({ kind: 'incomparable' });
  });

  test('days of last year without a full set are not counted among the valid', () => {
    const gappy = yearOf('2025-10', (day) => (day.slice(5) === '05-01' ? { so2: null } : {}));
    const { goodShare } = compare(reportOf('2026-10'), gappy, 'yearToDate');
    expect(goodShare).toMatchObject({ base: 100, change: { direction: 'flat' } });
  });
});

describe('a report of last year without days', () => {
  const published = withAir(reportOf('2025-10'), { days: [] });

  test('has no share of good days to compare with, and its index is worked out again', () => {
    const { goodShare, compositeIndex } = compare(reportOf('2026-10'), [published]);
    expect(goodShare).toEqual({ kind: 'incomparable' });
    expect(compositeIndex).toMatchObject({ rejudged: 'new' });
  });

  test('that prints an index without all six concentrations cannot be compared', () => {
    const { concentrations } = printed(published);
    const row = printed(published, { concentrations: { ...concentrations, co: null } });
    const { compositeIndex } = compare(reportOf('2026-10'), [withAir(published, { month: [row] })]);
    expect(compositeIndex).toEqual({ kind: 'incomparable' });
  });

  test('that prints no index has none, whatever could be worked out', () => {
    const row = printed(published, { compositeIndex: null, goodShare: null });
    const { compositeIndex, goodShare } = compare(reportOf('2026-10'), [
      withAir(published, { month: [row] }),
    ]);
    expect([compositeIndex, goodShare]).toEqual([
      { kind: 'none', why: 'no-value' },
      { kind: 'none', why: 'no-value' },
    ]);
  });
});

describe('the rule that a report states', () => {
  const [now, before] = [reportOf('2025-10'), reportOf('2024-10')];

  test('counts, not that of its day', () => {
    expect(compare(withAir(now, { indexRule: 'new' }), [before]).compositeIndex).toMatchObject({
      base: 2.25,
      rejudged: 'new',
    });
    const both = compare(withAir(now, { indexRule: 'new' }), [withAir(before, { indexRule: 'new' })]);
    expect(both.compositeIndex).toMatchObject({ base: 2.08, rejudged: null });
  });

  test('that is no longer known cannot judge again', () => {
    const { compositeIndex } = compare(withAir(now, { indexRule: 'gone' }), [before]);
    expect(compositeIndex).toEqual({ kind: 'incomparable' });
  });

  test('is that of its day where it states none', () => {
    const silent = withAir(now, { indexRule: null });
    expect(compare(silent, [before]).compositeIndex).toMatchObject({ base: 2.08, rejudged: null });
  });
});

describe('a report that prints last year itself', () => {
  const now = reportOf('2025-10', () => ({ pm25: 16 }));
  const row = printed(now, { concentrations: { ...printed(now).concentrations, pm25: 32 } });
  const lastYear = { month: [row], yearToDate: [] };

  test('is compared with what it prints, also when a report of last year says otherwise', () => {
    const { concentrations } = compare(withAir(now, { lastYear }), [reportOf('2024-10')]);
    expect(concentrations.pm25).toMatchObject({ base: 32, change: { direction: 'down', percent: 50 } });
    expect(compare(withAir(now, { lastYear }), []).concentrations.pm25).toMatchObject({ base: 32 });
  });

  test('is compared with last year’s report for a window or an area that it does not print', () => {
    const report = withAir(now, { lastYear });
    expect(compare(report, [reportOf('2024-10')], 'yearToDate').concentrations.pm25).toMatchObject({
      base: 20,
    });
    expect(compare(report, [], 'yearToDate').goodShare).toEqual({ kind: 'none', why: 'no-report' });
    const other = withAir(now, { lastYear: { ...lastYear, month: [{ ...row, area: 'keqiao' }] } });
    expect(compare(other, [reportOf('2024-10')]).concentrations.pm25).toMatchObject({ base: 20 });
    expect(compare(other, []).goodShare).toEqual({ kind: 'none', why: 'no-value' });
  });

  test('says nothing of the month before', () => {
    expect(compare(withAir(now, { lastYear }), [], 'month', 'previous').goodShare).toEqual({
      kind: 'none',
      why: 'no-report',
    });
  });

  test('across 2026-03-01 its share cannot be judged again without the days', () => {
    const report = withAir(reportOf('2026-10'), { lastYear });
    expect(compare(report, []).goodShare).toEqual({ kind: 'incomparable' });
    expect(compare(report, [reportOf('2025-10')]).goodShare).toMatchObject({ rejudged: 'HJ 633—2026' });
  });

  test('a printed year before the first standard is judged by none', () => {
    const report = withAir(reportOf('2012-10'), { lastYear });
    const { goodShare, compositeIndex, concentrations } = compare(report, []);
    expect([goodShare, concentrations.pm25.kind]).toEqual([{ kind: 'incomparable' }, 'change']);
    expect(compositeIndex).toMatchObject({ rejudged: 'old' });
  });
});

describe('the change of the reference state on 2018-09-01', () => {
  test.each([
    ['2018-08', 'month', 'last-year', false],
    ['2018-09', 'month', 'last-year', true],
    ['2019-08', 'month', 'last-year', true],
    ['2019-09', 'month', 'last-year', false],
    ['2018-09', 'month', 'previous', true],
    ['2018-10', 'month', 'previous', false],
    ['2018-08', 'yearToDate', 'last-year', false],
    ['2018-09', 'yearToDate', 'last-year', true],
    ['2018-12', 'yearToDate', 'last-year', true],
    ['2019-12', 'yearToDate', 'last-year', true], // January to August 2018 lie before it
    ['2020-01', 'yearToDate', 'last-year', false],
  ] as const)('%s, %s against %s: %s', (name, window, basis, crosses) => {
    const base = reportOf(addMonths(month(name), basis === 'previous' ? -1 : -12));
    const { concentrations, goodShare } = compare(reportOf(name), [base], window, basis);
    expect([concentrations.so2, goodShare]).toMatchObject([
      { crossesReferenceState: crosses },
      { crossesReferenceState: crosses },
    ]);
  });
});
