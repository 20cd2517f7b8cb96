import { describe, expect, test } from 'vitest';
import { perPollutant } from '#src/domain/air/pollutant.ts';
import { calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import { exampleArea } from '#src/domain/report/example-report.ts';
import { month } from '#src/domain/month.ts';
import { week } from '#src/domain/week.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import type { Coverage } from './coverage.ts';
import type { HourlyStore, Presence } from './hourly-store.ts';
import { monthPeriod, weekPeriod } from './period.ts';
import { daysMissing, placesMissing, rowsMissing } from './support.ts';

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

describe('placesMissing', () => {
  /** A place with so many rows, the last of them so many hours before the week's end. */
  const place = (
    kind: 'area' | 'station',
    area: string,
    { name = area, rows = 168, early = 0 } = {},
  ): Presence => ({ place: { name, area, kind }, rows, lastHour: START + 167 - early });
  const everyDistrict = [place('station', 'keqiao'), place('station', 'yuecheng')];
  const missing = (presence: readonly Presence[]) => placesMissing(WEEK, presence, EXAMPLE_SITE);

  test.each([
    ['the city as one place', [place('area', 'city')]],
    ['the city beside stations of one district', [place('area', 'city'), place('station', 'keqiao')]],
    ['stations of every district', everyDistrict],
    ['the city with hours missing, alone', [place('area', 'city', { rows: 20 })]],
    [
      'the city beside stations, for half of the week',
      [place('area', 'city', { rows: 84 }), ...everyDistrict],
    ],
    [
      'a sparse district without stations',
      [place('area', 'city'), place('area', 'yuecheng', { rows: 20 }), place('station', 'keqiao')],
    ],
    [
      'a station that stopped less than a day before the end',
      [place('area', 'city'), place('station', 'keqiao', { early: 23 })],
    ],
    ['a station with few rows', [place('area', 'city'), place('station', 'keqiao', { rows: 1 })]],
  ])('%s can stand for the city', (_, presence) => {
    expect(missing(presence)).toBeNull();
  });

  test.each([
    ['stations of some districts', [place('station', 'keqiao')], '越城区没有点位'],
    [
      'districts as one place each',
      [place('area', 'keqiao'), place('area', 'yuecheng')],
      '越城区、柯桥区没有点位',
    ],
    ['a district as one place', [place('station', 'keqiao'), place('area', 'yuecheng')], '越城区没有点位'],
    ['nothing', [], '越城区、柯桥区没有点位'],
  ])('%s cannot', (_, presence, expected) => {
    expect(missing(presence)).toContain(expected);
  });

  describe('rows without the name of their station', () => {
    test.each([
      ['in a district', 'keqiao', '柯桥区', 3],
      ['in the whole city', 'city', '示例市', 83],
    ])('%s are no area', (_, area, name, rows) => {
      expect(missing([...everyDistrict, place('area', area, { name, rows })])).toBe(
        `2019-W06：多数行有点位名，但${name}有${rows}行没有，像是整个区域的值。请补上点位名，或删去这些行。`,
      );
    });

    test('are told for each area', () => {
      const areas = [place('area', 'keqiao', { rows: 1 }), place('area', 'yuecheng', { rows: 2 })];
      expect(missing([...everyDistrict, ...areas])).toContain('但keqiao有1行、yuecheng有2行没有，');
    });

    test('are looked for before rows that stop', () => {
      const areas = [place('area', 'keqiao', { rows: 1, early: 167 })];
      expect(missing([...everyDistrict, ...areas])).toContain('像是整个区域的值');
    });
  });

  describe('rows that stop before the week does', () => {
    test('a day before its end is too early', () => {
      const stopped = place('station', 'keqiao', { name: '丙站', rows: 144, early: 24 });
      expect(missing([place('area', 'city'), stopped])).toBe(
        '2019-W06：丙站（到 2019-02-09 24:00）的数据行没有到这一周结束，文件可能被截断。' +
          '若确为停测，请保留其余时次的空行。',
      );
    });

    test('every place is told', () => {
      const stopped = [{ early: 24 }, { early: 167 }].map((options) => place('station', 'keqiao', options));
      expect(missing(stopped)).toContain(
        'keqiao（到 2019-02-09 24:00）、keqiao（到 2019-02-04 01:00）的数据行',
      );
    });

    test('are looked for before districts without stations', () => {
      expect(missing([place('station', 'keqiao', { early: 24 })])).toContain('文件可能被截断');
    });
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
