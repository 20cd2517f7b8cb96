import { expect, test } from 'vitest';
import { claimProblems } from '../claims.ts';
import type { MonthJson } from './month-json.ts';
import { rowOf, sectionClaims } from './water-claims.ts';

const row = {
  area: 'keqiao',
  sections: 2,
  measured: 0,
  classes: [0, 0, 0, 0, 0, 0],
  goodShare: null,
  passed: null,
  passShare: null,
  failed: [],
};
const sectionOf = (district: string, gap: string | null) => ({
  name: '甲',
  district,
  gap,
  note: null,
  class: gap === null ? 2 : null,
  passes: gap === null ? true : null,
  warning: null,
});

/** A month of the city in which the two sections of a district have these gaps. */
const monthOf = (...gaps: readonly string[]): MonthJson => ({
  month: '2026-10',
  scope: 'city',
  air: {},
  water: {
    month: {
      sections: [sectionOf('zhuji', null), ...gaps.map((gap) => sectionOf('keqiao', gap))],
      summaries: [row],
    },
  },
  drinking: {},
  noise: {},
});

test.each([
  ['2个断面全部停测', ['suspended', 'suspended'], []],
  ['2个断面都没有结果', ['suspended', 'not-measured'], []],
  ['3个断面全部停测', ['suspended', 'suspended'], ['断面数是3，数据是2', '停测的断面数是3，数据是2']],
  ['2个断面全部停测', ['suspended', 'not-measured'], ['停测的断面数是2，数据是1']],
  ['没有断面', ['suspended', 'suspended'], ['断面数是0，数据是2']],
])('%s is held against sections that are %j', (sentence, gaps, expected) => {
  const problems = claimProblems('x', sentence, sectionClaims(rowOf(monthOf(...gaps), 'keqiao')));
  expect(problems).toEqual(expected.map((text) => expect.stringContaining(text) as string));
});
