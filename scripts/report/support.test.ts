import { describe, expect, test } from 'vitest';
import { perPollutant } from '#src/domain/air/pollutant.ts';
import { calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import { exampleArea } from '#src/domain/report/example-report.ts';
import { month } from '#src/domain/month.ts';
import { week } from '#src/domain/week.ts';
import type { Coverage } from './coverage.ts';
import type { HourlyStore } from './hourly-store.ts';
import { monthPeriod, weekPeriod } from './period.ts';
import { daysMissing, rowsMissing } from './support.ts';

const WEEK = weekPeriod(week('2019-W06'));
const MONDAY = calendarDay('2019-02-04');
const START = epochDayOf(MONDAY) * 24;

describe('rowsMissing', () => {
  const file = (first: number, last: number): Coverage => {
    return { rows: 0, used: 0, outside: 0, otherCity: 0, first: START + first, last: START + last };
  };
  const storeOf = (hasRow: (hour: number) => boolean): HourlyStore => ({
    put: () => 'new',
    series: () => [],
    presence: () => [],
    hasRow: (hour) => hasRow(hour - START),
  });
  const all = storeOf((hour) => hour >= 0 && hour < 168);

  test.each([
    ['a whole week', [file(0, 167)], all],
    ['a file that is longer', [file(-48, 300)], all],
    ['two files that make up the week', [file(0, 80), file(81, 167)], all],
    ['a week with hours missing', [file(0, 167)], storeOf((hour) => hour % 24 > 10 || hour === 167)],
  ])('%s is enough', (_, coverage, store) => {
    expect(rowsMissing(WEEK, store, coverage)).toBeNull();
  });

  test.each([
    [
      'no row of the city',
      [file(Infinity, -Infinity)],
      storeOf(() => false),
      '文件里没有本市的数据行。请检查城市',
    ],
    [
      'another week',
      [file(168, 335)],
      storeOf(() => false),
      '文件里没有这一周（2019-02-04 至 2019-02-10）的数据行；文件覆盖 2019-02-11 01:00 至 2019-02-17 24:00。',
    ],
    [
      'a week that is cut off',
      [file(0, 60)],
      storeOf((hour) => hour <= 60),
      '这一周到 2019-02-10 24:00 才结束，数据还不全；文件覆盖 2019-02-04 01:00 至 2019-02-06 13:00。',
    ],
    ['a week that lacks its last hour', [file(0, 166)], all, '才结束，数据还不全'],
    [
      'days without a row',
      [file(0, 167)],
      storeOf((hour) => hour < 24 || hour >= 72),
      '2019-02-05、2019-02-06 没有任何数据行',
    ],
  ])('%s is told', (_, coverage, store, expected) => {
    expect(rowsMissing(WEEK, store, coverage)).toMatch(/^2019-W06：/);
    expect(rowsMissing(WEEK, store, coverage)).toContain(expected);
  });
});

describe('a month', () => {
  const [file] = [{ rows: 0, used: 0, outside: 0, otherCity: 0, first: START, last: START + 24 * 25 }];
  const february = monthPeriod(month('2019-02'));
  const store: HourlyStore = { put: () => 'new', series: () => [], presence: () => [], hasRow: () => true };

  test('is called so, and needs its last hour too', () => {
    expect(rowsMissing(february, store, [{ ...file, last: START + 24 * 25 - 2 }])).toMatch(
      /^2019-02：这个月到 2019-02-28 24:00 才结束，数据还不全；/,
    );
    expect(rowsMissing(february, store, [{ ...file, last: START + 24 * 25 - 1 }])).toBeNull();
  });

  test('without a usable day is called so', () => {
    expect(daysMissing(february, [])).toMatch(/^2019-02：这个月没有一天的有效小时够/);
  });
});

describe('daysMissing', () => {
  const area = exampleArea('2019-W06');
  const withoutIndex = area.days.map((day) => ({ ...day, aqi: null, primary: [] }));
  const empty = withoutIndex.map((day) => ({ ...day, concentrations: perPollutant(() => null) }));

  test.each([
    ['one day with an index', [...empty.slice(0, 6), ...area.days.slice(6)]],
    ['concentrations without an index', withoutIndex],
    [
      'one concentration, also of nothing',
      empty.map((day, index) => {
        return index < 6 ? day : { ...day, concentrations: { ...day.concentrations, co: 0 } };
      }),
    ],
  ])('%s is enough', (_, days) => {
    expect(daysMissing(WEEK, [{ ...area, days }])).toBeNull();
  });

  test.each([
    [
      'no day of the city has a concentration',
      [
        { ...area, days: empty },
        { ...area, area: 'keqiao' },
      ],
    ],
    ['there is no city', [{ ...area, area: 'keqiao' }]],
  ])('%s', (_, areas) => {
    expect(daysMissing(WEEK, areas)).toMatch(/^2019-W06：这一周没有一天的有效小时够/);
  });
});
