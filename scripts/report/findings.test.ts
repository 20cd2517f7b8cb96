import { expect, test } from 'vitest';
import { createFindings, inLaterPass } from './findings.ts';

const at = (line: number, detail = '列 co 的值“-1”') => ({ file: 'air.csv', line, detail });

test('nothing found, nothing told', () => {
  expect(createFindings().lines()).toEqual([]);
});

test('the worst kind comes first, each place with file and line', () => {
  const findings = createFindings();
  findings.add('duplicate', at(9, '全市 2019-02-04 01:00'));
  findings.add('negative', at(3));
  findings.add('negative', at(4));
  findings.add('conflict', at(7, '全市'));
  expect(findings.lines()).toEqual([
    '同一时次有两个不同的值：1 处',
    '  air.csv:7  全市',
    '负值，按缺测处理：2 处',
    '  air.csv:3  列 co 的值“-1”',
    '  air.csv:4  列 co 的值“-1”',
    '与前面的行重复且数值相同，只用一次：1 处',
    '  air.csv:9  全市 2019-02-04 01:00',
  ]);
});

test('of many the first twenty are shown and all are counted', () => {
  const findings = createFindings();
  for (let line = 2; line < 102; line += 1) findings.add('bad-time', at(line));
  expect(findings.count('bad-time')).toBe(100);
  expect(findings.lines()).toHaveLength(22);
  expect(findings.lines()[0]).toMatch(/：100 处$/);
  expect(findings.lines().at(-1)).toBe('  …… 另有 80 处');
});

test('twenty are shown without a rest', () => {
  const findings = createFindings();
  for (let line = 2; line < 22; line += 1) findings.add('bad-time', at(line));
  expect(findings.lines()).toHaveLength(21);
  expect(findings.count('conflict')).toBe(0);
});

test('a later pass over the files tells again only what depends on its period', () => {
  const findings = createFindings();
  const later = inLaterPass(findings);
  for (const pass of [findings, later]) {
    pass.add('broken-row', at(2));
    pass.add('unknown-place', at(3));
    pass.add('bad-time', at(4));
  }
  later.add('negative', at(5));
  expect(findings.lines().filter((line) => !line.startsWith(' '))).toEqual([
    expect.stringMatching(/整行未用：1 处$/),
    expect.stringMatching(/整行未用：1 处$/),
    expect.stringMatching(/整行未用：1 处$/),
    '负值，按缺测处理：1 处',
  ]);
  expect(later.count('negative')).toBe(1);
});
