import { describe, expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';
import { pm25, said, seven, type Values } from './example-week.ts';
import { sentences } from './weekly-sentences.ts';

describe('a whole week', () => {
  test('with polluted days names them, the worst first, with their cause', () => {
    expect(said('2019-W06', pm25(107, 121, 36, 25, 13, 15, 28))).toEqual({
      headline: '2019年第6周，空气7天里5天优良',
      lead:
        '2月5日中度污染，2月4日轻度污染，首要污染物是细颗粒物（PM2.5）。' +
        'PM2.5一周平均49微克/立方米，没有上一周的报告可比，有2天超过日均限值75微克/立方米。',
      answer: '7天里5天优良，最近一天为优',
      row: '7天里5天优良',
    });
  });

  test('of good days says how many of each, and what was primary on most', () => {
    expect(said('2025-W12', [{ pm25: 40 }, { o3: 120 }, { o3: 130 }], seven({}))).toEqual({
      headline: '2025年第12周，空气7天全部优良',
      lead:
        '优4天、良3天，没有污染天；良的日子首要污染物主要是臭氧（O₃）。' +
        'PM2.5一周平均23微克/立方米，比上一周上升15.0%，每天都没有超过日均限值75微克/立方米。',
      answer: '7天全部优良，最近一天为优',
      row: '7天里7天优良',
    });
  });

  test('of excellent days has no primary pollutant', () => {
    expect(said('2025-W44', [], seven({ pm25: 24 }))).toEqual({
      headline: '2025年第44周，空气7天全部优良',
      lead: '7天都是优。PM2.5一周平均20微克/立方米，比上一周下降16.7%，每天都没有超过日均限值75微克/立方米。',
      answer: '7天全部优良，最近一天为优',
      row: '7天里7天优良',
    });
  });

  test('with one good day that is not excellent says what was primary on it', () => {
    expect(said('2025-W12', [{ o3: 120 }]).lead).toMatch(
      /^优6天、良1天，没有污染天；良的一天首要污染物是臭氧（O₃）。/,
    );
  });

  test('without an excellent day says so', () => {
    const { lead, answer } = said('2025-W12', seven({ pm25: 40 }));
    expect(lead).toMatch(/^7天都是良，没有污染天；良的日子首要污染物主要是细颗粒物（PM2\.5）。/);
    expect(answer).toBe('7天全部优良，最近一天为良');
  });
});

describe('polluted days', () => {
  test.each<[string, Values, string]>([
    [
      'are listed by level',
      pm25(160, 260, 360, 20, 80, 20, 120),
      '2月5日和6日严重污染，2月4日重度污染，2月10日中度污染，2月8日轻度污染，首要污染物是细颗粒物（PM2.5）。',
    ],
    [
      'of one level are one list',
      pm25(80, 20, 80, 20, 80),
      '2月4日、6日和8日轻度污染，首要污染物是细颗粒物（PM2.5）。',
    ],
    [
      'share their causes on a tie',
      [{ pm25: 115, pm10: 250 }],
      '2月4日轻度污染，首要污染物是细颗粒物（PM2.5）和可吸入颗粒物（PM10）。',
    ],
    [
      'can have three causes',
      [{ pm25: 115, pm10: 250, o3: 215 }],
      '2月4日轻度污染，首要污染物是细颗粒物（PM2.5）、可吸入颗粒物（PM10）和臭氧（O₃）。',
    ],
    [
      'alone count for the cause',
      [{ pm25: 60 }, { pm25: 60 }, { o3: 161 }],
      '2月6日轻度污染，首要污染物是臭氧（O₃）。',
    ],
  ])('%s', (_, values, expected) => {
    expect(said('2019-W06', values).lead).toContain(expected);
  });

  test('can be all seven, of one level', () => {
    expect(said('2019-W06', seven({ pm25: 80 }))).toEqual({
      headline: '2019年第6周，空气7天都没有达到优良',
      lead:
        '7天都是轻度污染，首要污染物是细颗粒物（PM2.5）。' +
        'PM2.5一周平均80微克/立方米，没有上一周的报告可比，7天都超过日均限值75微克/立方米。',
      answer: '7天都没有达到优良，最近一天为轻度污染',
      row: '7天都没有达到优良',
    });
  });

  test('can be all seven, of two levels', () => {
    expect(said('2019-W06', [...seven({ pm25: 80 }).slice(1), { pm25: 120 }]).lead).toMatch(
      /^2月10日中度污染，2月4日、5日、6日、7日、8日和9日轻度污染，/,
    );
  });
});

describe('the week of the change of standard', () => {
  const change = '这一周换了标准：3月1日起按HJ 633—2026评价，此前按HJ 633-2012，两边的优良天数不能直接比较。';

  test('each day is judged by its own: the same PM2.5 is good on Saturday and not on Sunday', () => {
    const { headline, lead } = said('2026-W09', seven({ pm25: 70 }), seven({ pm25: 70 }));
    expect(headline).toBe('2026年第9周，空气7天里6天优良');
    expect(lead).toMatch(
      /^3月1日轻度污染，首要污染物是细颗粒物（PM2\.5）。PM2\.5一周平均70微克\/立方米，与上一周持平，有1天超过/,
    );
    expect(lead.endsWith(change)).toBe(true);
  });

  test('days of both months are listed with both', () => {
    const { lead } = said('2026-W09', pm25(80, 20, 20, 20, 20, 80, 80));
    expect(lead).toMatch(/^2月23日、28日和3月1日轻度污染，/);
  });

  test.each([
    [[], '每天都没有超过'],
    [seven({ pm25: 70 }), '有1天超过'],
    [seven({ pm25: 80 }), '7天都超过'],
  ])('both limits have their days beside them, %#', (values, words) => {
    expect(said('2026-W09', values).lead).toContain(
      `，${words}日均限值（3月1日起为60微克/立方米，此前为75微克/立方米）。`,
    );
  });

  test('the change at the end of the transition changes the limits alone', () => {
    expect(said('2031-W01', []).lead).toContain('日均限值（1月1日起为50微克/立方米，此前为60微克/立方米）。');
  });

  test.each(['2026-W08', '2026-W10', '2031-W01'])('%s has one standard of the index', (name) => {
    expect(said(name, []).lead).not.toContain('换了标准');
  });
});

test('a week across the year’s end lists its days with both months', () => {
  const { headline, lead } = said('2026-W53', pm25(20, 20, 70, 70, 70, 20, 20));
  expect(headline).toBe('2026年第53周，空气7天里4天优良');
  expect(lead).toMatch(/^12月30日、31日和1月1日轻度污染，/);
});

test('a week can belong to the year after its Monday', () => {
  const { headline, lead } = said('2019-W01', pm25(80));
  expect(headline).toBe('2019年第1周，空气7天里6天优良');
  expect(lead).toMatch(/^12月31日轻度污染，/);
});

describe('a day of the strip', () => {
  test.each([
    [{ aqi: 159 }, '2月4日，空气质量指数159，中度污染，首要污染物PM2.5'],
    [{ aqi: 150, primary: ['pm25', 'o3'] }, '2月4日，空气质量指数150，轻度污染，首要污染物PM2.5、O₃'],
    [{ aqi: 34, primary: [] }, '2月4日，空气质量指数34，优'],
    [{ aqi: null, primary: [] }, '2月4日，没有发布空气质量指数'],
  ] as const)('%j', (changes, expected) => {
    expect(sentences.dayText(exampleDay('2019-02-04', changes))).toBe(expected);
  });
});

test.each([
  ['2019-02-04', 'GB 3095-2012二级限值'],
  ['2026-03-01', 'GB 3095—2026二级限值（过渡阶段）'],
  ['2031-01-01', 'GB 3095—2026二级限值'],
])('the limits of %s are %s', (day, expected) => {
  expect(sentences.limitName(airLimitsOn(calendarDay(day)))).toBe(expected);
});
