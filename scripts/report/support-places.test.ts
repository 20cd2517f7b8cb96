import { describe, expect, test } from 'vitest';
import { calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import { week } from '#src/domain/week.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import type { Presence } from './hourly-store.ts';
import { weekPeriod } from './period.ts';
import { placesMissing } from './support.ts';

const WEEK = weekPeriod(week('2019-W06'));
const START = epochDayOf(calendarDay('2019-02-04')) * 24;

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
