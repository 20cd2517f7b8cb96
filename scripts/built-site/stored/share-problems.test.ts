import { expect, test } from 'vitest';
import { shareProblems } from './share-problems.ts';

const air = (changes: object) => ({
  air: {
    month: [
      {
        area: 'city',
        validDays: 30,
        byLevel: { 1: 21, 2: 7, 3: 2, 4: 0, 5: 0, 6: 0 },
        goodShare: 93.3,
        ...changes,
      },
    ],
  },
});
const water = (changes: object) => ({
  water: {
    month: {
      summaries: [
        {
          area: 'city',
          measured: 128,
          classes: [5, 68, 53, 2, 0, 0],
          goodShare: 98.4,
          passed: 127,
          passShare: 99.2,
          failed: ['老东桥'],
          ...changes,
        },
      ],
    },
  },
});

test('shares that follow from their counts are sound, and so are those without', () => {
  expect(shareProblems({ ...air({}), ...water({}) })).toEqual([]);
  expect(shareProblems(air({ byLevel: null, goodShare: 50 }))).toEqual([]);
  expect(shareProblems(water({ measured: null }))).toEqual([]);
  expect(shareProblems({})).toEqual([]);
});

test.each([
  [air({ goodShare: 93.4 }), '优良天数比例: 写的是93.4，由个数算是93.3'],
  [air({ validDays: 31 }), '有效天数: 写的是31，由个数算是30'],
  [water({ goodShare: 98.5 }), 'Ⅰ—Ⅲ类比例: 写的是98.5，由个数算是98.4'],
  [water({ passShare: 99 }), '达标率: 写的是99，由个数算是99.2'],
  [water({ failed: [] }), '不达标的断面: 写的是0，由个数算是1'],
  [
    {
      noise: {
        stations: [{ day: { count: 4, passed: 3 }, night: { count: 4, passed: 4 } }],
        dayShare: 70,
        nightShare: 100,
      },
    },
    '噪声 day: 写的是70，由个数算是75',
  ],
  [
    { drinking: { sources: [{ passes: true }, { passes: false }], sourceShare: 100 } },
    '水源达标率: 写的是100，由个数算是50',
  ],
])('%j is reported', (report, problem) => {
  expect(shareProblems(report)).toEqual([expect.stringContaining(problem)]);
});
