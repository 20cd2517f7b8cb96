import { describe, expect, test } from 'vitest';
import { rejudge } from './rejudge.ts';
import { countDays } from '../air/statistics.ts';
import { calendarDay } from '../calendar.ts';
import { exampleMonth, type ValuesOn } from './example-month.ts';
import { reportOf, yearOf, compare, withAir, airIn, hazy, change } from './example-comparison.ts';

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
