import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { capacityOf } from '#src/domain/visit-capacity.ts';
import type { Reason } from '#src/domain/visit-need.ts';
import { visitReasons } from './visit-reasons.ts';

const names = { district: (id: string) => ({ keqiao: '柯桥区' })[id] ?? null, kind: () => '电力' };
const say = (reason: Reason) => visitReasons.reason(reason, names);
const DECEMBER = month('2026-12');
const place = { minSize: 10, maxSize: 20, groups: 2, splitSize: null, pupilsPerAdult: 10 };
const SESSIONS = { about: 'sessions', month: DECEMBER, known: 0, open: 0, bookable: 0, notOpen: 0 } as const;
const none = { best: [], likely: [], closed: [] };

test.each<[Reason, string | null]>([
  [{ about: 'state', verdict: 'yes', state: 'bookable' }, null],
  [{ about: 'state', verdict: 'no', state: 'full' }, '已满，可候补'],
  [{ about: 'month', verdict: 'no', month: DECEMBER }, '不在12月'],
  [{ about: 'weekday', verdict: 'no', weekday: 6 }, '不在周六'],
  [{ about: 'open-on', verdict: 'no', weekday: 7 }, '周日不接待'],
  [{ about: 'open-on', verdict: 'unknown', weekday: 7 }, '周日接不接待未提供'],
  [{ about: 'district', verdict: 'yes', district: 'keqiao' }, null],
  [{ about: 'district', verdict: 'no', district: 'keqiao' }, '在柯桥区'],
  [{ about: 'district', verdict: 'unknown', district: null }, '区县未提供'],
  [{ about: 'kind', verdict: 'no', kind: 'power' }, '种类是电力'],
  [{ about: 'kind', verdict: 'no', kind: null }, '不是环保设施'],
  [{ about: 'audience', verdict: 'no' }, '只接待个人和家庭'],
  [{ about: 'grades', verdict: 'no', grades: { from: 'j1', to: 'j3' } }, '只收初中'],
  [{ about: 'grades', verdict: 'unknown', grades: null }, '适合的年级未提供'],
  [{ about: 'age', verdict: 'unknown', age: 9 }, '要满9岁，班里可能有未满的'],
  [{ about: 'places', verdict: 'no', left: 12 }, '名额不够：余12人'],
  [{ about: 'places', verdict: 'unknown', left: null }, '名额未提供'],
  [{ about: 'step-free', verdict: 'no', stepFree: 'partly' }, '部分路段有台阶'],
  [{ about: 'step-free', verdict: 'unknown', stepFree: null }, '有没有台阶未提供'],
  [{ about: 'indoor', verdict: 'no', setting: 'mixed' }, '部分在户外'],
  [{ about: 'coach', verdict: 'told', words: '南门可停2辆' }, '大巴：南门可停2辆'],
  [{ about: 'lunch', verdict: 'unknown', words: null }, '午餐地点未提供'],
  [
    { ...SESSIONS, verdict: 'yes', known: 5, open: 4, bookable: 1, notOpen: 2 },
    '12月有1场能约、2场未开放预约、1场报名办法未提供',
  ],
  [{ ...SESSIONS, verdict: 'no', known: 3 }, '12月的3场都不能约了'],
  [{ ...SESSIONS, verdict: 'unknown' }, '12月没有已公布的场次'],
  [{ about: 'season', verdict: 'unknown', month: DECEMBER, ...none }, '12月能看到什么未提供'],
  [
    { about: 'season', verdict: 'yes', month: DECEMBER, ...none, best: ['候鸟'], closed: ['繁殖区'] },
    '12月正当季：候鸟，12月不开放：繁殖区',
  ],
])('%j is said as %j', (reason, words) => {
  expect(say(reason)).toBe(words);
});

describe('the size of a group', () => {
  test.each([
    [8, {}, '8名学生加1名成人，共9人，一场不足10人不接待'],
    [18, {}, '18名学生加2名成人，共20人，一场最多20人'],
    [30, {}, '30名学生加3名成人，共33人，分成2组同时参观，每组最多20人'],
    [46, {}, '46名学生加5名成人，共51人，要分成3组（每组最多20人），同时只接待2组'],
    [46, { groups: null }, '46名学生加5名成人，共51人，要分成3组（每组最多20人），能否同时接待未提供'],
    [46, { maxSize: null }, '46名学生加5名成人，共51人，一场最多几人未提供'],
    [18, { maxSize: null, splitSize: 20 }, '18名学生加2名成人，共20人，不用分组，每组最多20人'],
    [20, { pupilsPerAdult: null }, '20名学生（要几名带队成人未提供，没有算进去），一场最多20人'],
  ])('of %i at a place with %j', (size, known, words) => {
    expect(say(capacityOf(size, { ...place, ...known }))).toBe(words);
  });
});

test.each([
  ['不能在厂内用餐', true],
  ['没有', true],
  ['无', true],
  ['暂无停车位', true],
  ['无障碍停车位2个，大巴可停', false],
  ['室内教室可坐50人', false],
])('%j says that there is none: %j', (words, expected) => {
  expect(visitReasons.isDenial(words)).toBe(expected);
});

test('what was found is counted, without what was not', () => {
  expect(visitReasons.found({ fits: 2, unclear: 1, misses: 4 }, '场')).toBe(
    '2场合适，1场缺资料、要问清，4场不合适',
  );
  expect(visitReasons.found({ fits: 0, unclear: 0, misses: 0 }, '处')).toBe('0处合适');
});
