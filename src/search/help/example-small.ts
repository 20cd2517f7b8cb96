import type { HelpWords } from './words.ts';

/** A few invented words, to see one rule at a time. */
export const SMALL_WORDS: HelpWords = {
  terms: ['空气质量', '水质', '空气'],
  standing: [],
  synonyms: [
    ['甲物', '乙物', '丙物'],
    ['丁厂', '丁工厂'],
  ],
  said: [
    {
      words: ['空气好不好', '几时开'],
      means: '空气质量',
      page: { name: '空气', address: '/air/', kind: 'column' },
    },
    { words: ['哪里投诉呢'], means: '热线', page: null },
  ],
  names: [
    { name: '示例区', also: ['示例'], address: '/districts/a/', kind: 'district' },
    { name: '示例江', address: null, kind: 'place' },
    { name: '示例东桥', address: '/water/sections/#示例东桥', kind: 'section', demonstration: true },
    { name: '空气', address: '/air/', kind: 'column' },
    { name: '空气', address: '/news/topics/air/', kind: 'topic' },
  ],
  typos: [{ wrong: '空器', right: '空气' }],
  dropped: ['请问', '吗'],
  reports: [
    {
      kind: 'weekly-report',
      base: '/reports/weekly/',
      title: '周报{}',
      ids: ['2026-w46', '2026-w47'],
      demonstration: true,
    },
    {
      kind: 'monthly-report',
      base: '/reports/monthly/',
      title: '{}月报',
      ids: ['2025-09', '2026-09', '2026-09-a'],
    },
    { kind: 'annual-report', base: '/reports/annual/', title: '{}公报', ids: ['2023'] },
    { kind: 'year', base: '/reports/', title: '{}的报告', ids: ['2023', '2026'] },
  ],
  readings: {
    dong: '东动',
    jiang: '江讲',
    kong: '空孔',
    li: '例力',
    qi: '气器',
    qiao: '桥乔',
    qu: '区',
    shi: '示是',
    shui: '水',
    zhi: '质治',
    liang: '量',
  },
  pinyin: {},
  simplified: '氣气質质區区',
};
