import { describe, expect, test } from 'vitest';
import { knownName, similarNames } from './known-names.ts';

const SECTIONS = [
  { name: '屠家埠', aliases: ['屠家埠(新)'] },
  { name: '曹娥江大闸闸前', aliases: [] },
  { name: '王家泾' },
  { name: '长诏水库出口' },
];
const CONTEXT = {
  file: 'w.csv',
  line: 7,
  what: '断面',
  settings: 'content/monitoring/sections.json',
};

describe('a known name', () => {
  test.each([
    ['itself', '屠家埠'],
    ['an alias', '屠家埠（新）'],
    ['with blanks', ' 屠家 埠'],
  ])('is found by %s', (_, name) => {
    expect(knownName(name, SECTIONS, CONTEXT)).toBe(SECTIONS[0]);
  });

  test('counts before the alias of another', () => {
    const known = [{ name: '乙', aliases: ['甲'] }, { name: '甲' }];
    expect(knownName('甲', known, CONTEXT)).toBe(known[1]);
  });
});

describe('an unknown name', () => {
  test('that is like a known one is told with file, line, cure and suggestion', () => {
    expect(knownName('曹娥江大闸', SECTIONS, CONTEXT)).toBe(
      'w.csv：第 7 行的断面“曹娥江大闸”不在 content/monitoring/sections.json 里。名称相近的有“曹娥江大闸闸前”；' +
        '若是其中之一改了名或写法不同，请把“曹娥江大闸”加进它的 aliases。' +
        '写错的请改正数据，新增的断面请在 content/monitoring/sections.json 里加上一条。',
    );
  });

  test('that is like none is told without a suggestion', () => {
    expect(knownName('三岔口', SECTIONS, CONTEXT)).toBe(
      'w.csv：第 7 行的断面“三岔口”不在 content/monitoring/sections.json 里。' +
        '写错的请改正数据，新增的断面请在 content/monitoring/sections.json 里加上一条。',
    );
  });
});

describe('similar names', () => {
  test('are at most three, the most similar first', () => {
    const known = ['王家泾', '王家桥', '王家埠', '王家泾桥', '李家'].map((name) => ({ name }));
    expect(similarNames('王家泾闸', known)).toEqual(['王家泾', '王家泾桥', '王家埠']);
  });

  test('are found by their aliases too', () => {
    expect(similarNames('东湖口', [{ name: '鉴湖', aliases: ['东湖口子'] }])).toEqual(['鉴湖']);
  });

  test('are none among none', () => {
    expect(similarNames('屠家埠', [])).toEqual([]);
  });
});
