import { describe, expect, test } from 'vitest';
import { addMonths, month } from '../month.ts';
import { reportOf, compare, withAir, printed } from './example-comparison.ts';

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
