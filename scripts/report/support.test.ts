import { describe, expect, test } from 'vitest';
import type { PlaceSeries } from '#src/domain/air/network.ts';
import { perPollutant } from '#src/domain/air/pollutant.ts';
import { calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import { exampleArea } from '#src/domain/report/example-report.ts';
import { week } from '#src/domain/week.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import type { Coverage } from './collect.ts';
import type { HourlyStore } from './hourly-store.ts';
import { daysMissing, placesMissing, rowsMissing } from './support.ts';

const WEEK = week('2019-W06');
const MONDAY = calendarDay('2019-02-04');
const START = epochDayOf(MONDAY) * 24;

describe('rowsMissing', () => {
  const file = (first: number, last: number): Coverage => {
    return { rows: 0, used: 0, outside: 0, otherCity: 0, first: START + first, last: START + last };
  };
  const storeOf = (hasRow: (hour: number) => boolean): HourlyStore => ({
    put: () => 'new',
    series: () => [],
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

describe('placesMissing', () => {
  const place = (kind: 'area' | 'station', area: string): PlaceSeries => {
    return { place: { name: area, area, kind }, firstDay: MONDAY, series: perPollutant(() => []) };
  };

  test.each([
    ['the city as one place', [place('area', 'city')]],
    ['the city beside stations of one district', [place('area', 'city'), place('station', 'keqiao')]],
    ['stations of every district', [place('station', 'keqiao'), place('station', 'yuecheng')]],
  ])('%s can stand for the city', (_, network) => {
    expect(placesMissing(WEEK, network, EXAMPLE_SITE)).toBeNull();
  });

  test.each([
    ['stations of some districts', [place('station', 'keqiao')], '越城区没有点位'],
    [
      'districts as one place each',
      [place('area', 'keqiao'), place('area', 'yuecheng')],
      '越城区、柯桥区没有点位',
    ],
    ['a district as one place', [place('station', 'keqiao'), place('area', 'yuecheng')], '越城区没有点位'],
  ])('%s cannot', (_, network, expected) => {
    expect(placesMissing(WEEK, network, EXAMPLE_SITE)).toContain(expected);
  });
});

describe('daysMissing', () => {
  const area = exampleArea('2019-W06');
  const empty = area.days.map((day) => ({ ...day, aqi: null, primary: [] }));

  test('one day with an index is enough', () => {
    const days = [...empty.slice(0, 6), ...area.days.slice(6)];
    expect(daysMissing(WEEK, { areas: [{ ...area, days }], frozen: [] })).toBeNull();
  });

  test.each([
    [
      'no day of the city has an index',
      [
        { ...area, days: empty },
        { ...area, area: 'keqiao' },
      ],
    ],
    ['there is no city', [{ ...area, area: 'keqiao' }]],
  ])('%s', (_, areas) => {
    expect(daysMissing(WEEK, { areas, frozen: [] })).toMatch(/^2019-W06：七天里没有一天的有效小时够/);
  });
});
