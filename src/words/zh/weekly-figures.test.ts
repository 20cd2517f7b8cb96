import { describe, expect, test } from 'vitest';
import { NOTHING, pm25, said, seven, type Values } from './example-week.ts';

describe('PM2.5', () => {
  test.each<[string, Values | undefined, string]>([
    ['as high as before', seven({ pm25: 40 }), '与上一周持平，'],
    ['higher', seven({ pm25: 32 }), '比上一周上升25.0%，'],
    ['twice as high', seven({ pm25: 20 }), '比上一周上升100.0%，'],
    ['lower', seven({ pm25: 60 }), '比上一周下降33.3%，'],
    ['without a week before', undefined, '没有上一周的报告可比，'],
  ])('%s', (_, before, change) => {
    const expected = `PM2.5一周平均40微克/立方米，${change}每天都没有超过日均限值75微克/立方米。`;
    expect(said('2019-W06', seven({ pm25: 40 }), before).lead).toContain(expected);
  });

  test.each([
    ['missing in the week before', null],
    ['nothing in the week before', 0],
  ])('%s', (_, before) => {
    expect(said('2019-W06', [], seven({ pm25: before })).lead).toContain('，没有上一周的均值可比，');
  });

  test('missing all week is said', () => {
    expect(said('2019-W06', seven({ pm25: null })).lead).toBe('7天都是优。PM2.5这一周没有有效数据。');
  });

  test.each([
    ['on no day', pm25(75), '每天都没有超过'],
    ['on none of the days that have it', pm25(null, 40, null), '有数据的5天都没有超过'],
    ['on one day', pm25(76), '有1天超过'],
    ['on all days that have it', [...seven({ pm25: 76 }).slice(1), { pm25: null }], '有6天超过'],
    ['on all days', seven({ pm25: 76 }), '7天都超过'],
  ])('over the limit %s', (_, values, expected) => {
    expect(said('2019-W06', values).lead).toContain(`，${expected}日均限值75微克/立方米。`);
  });

  test.each([
    ['2026-W08', 75],
    ['2026-W10', 60],
    ['2031-W02', 50],
  ])('in %s is judged by the limit %i', (name, limit) => {
    expect(said(name, seven({ pm25: 76 })).lead).toContain(`7天都超过日均限值${limit}微克/立方米。`);
  });
});

describe('days without an index', () => {
  test('are named, and the others are the valid ones', () => {
    expect(said('2019-W06', [NOTHING, { pm25: 121 }, NOTHING])).toEqual({
      headline: '2019年第6周，有效监测5天，其中4天空气优良',
      lead:
        '2月5日中度污染，首要污染物是细颗粒物（PM2.5）。' +
        'PM2.5一周平均40微克/立方米，没有上一周的报告可比，有1天超过日均限值75微克/立方米。' +
        '2月4日和6日有效数据不足，没有发布指数。',
      answer: '有效监测5天，其中4天优良，最近一天为优',
      row: '5天里4天优良',
    });
  });

  test('the rest can be excellent', () => {
    const { headline, lead } = said('2019-W06', [...seven({}).slice(1), NOTHING]);
    expect(headline).toBe('2019年第6周，有效监测6天，空气全部优良');
    expect(lead).toMatch(/^6天都是优。.*2月10日有效数据不足，没有发布指数。$/);
  });

  test('the last can be one of them', () => {
    const { answer } = said('2019-W06', [...seven({}).slice(1), NOTHING]);
    expect(answer).toBe('有效监测6天，全部优良，最近一天没有发布指数');
  });

  test('the rest can be good, of both levels', () => {
    const { headline, lead } = said('2019-W06', [NOTHING, { pm25: 40 }, { pm25: 40 }]);
    expect(headline).toBe('2019年第6周，有效监测6天，空气全部优良');
    expect(lead).toMatch(/^优4天、良2天，没有污染天；.*2月4日有效数据不足，没有发布指数。$/);
  });

  test('the rest, all polluted, is not said to have 0 good days', () => {
    expect(said('2019-W06', [NOTHING, ...seven({ pm25: 80 }).slice(1)]).headline).not.toContain('0天');
  });

  test('the rest can be one day, which is not “all”', () => {
    expect(said('2019-W06', [...seven(NOTHING).slice(1), { pm25: 40 }]).lead).not.toContain('1天都');
  });

  test('can be all of them: in 2026 one pollutant that is missing is enough', () => {
    expect(said('2026-W10', seven({ so2: null }), seven({ pm25: 24 }))).toEqual({
      headline: '2026年第10周，没有发布空气质量指数',
      lead:
        'PM2.5一周平均20微克/立方米，比上一周下降16.7%，每天都没有超过日均限值60微克/立方米。' +
        '7天有效数据都不足，没有发布指数。',
      answer: '没有发布空气质量指数',
      row: '没有发布空气质量指数',
    });
  });
});
