import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { compositeRuleOn } from '#src/domain/air/composite-index.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { EXAMPLE_RULES } from '#src/domain/report/example-month.ts';
import { warningRuleOn } from '#src/domain/water/warning.ts';
import { exampleFolder, removeFolders } from './example-folder.ts';
import { readCompositeRules, readWarningRules } from './standards.ts';

afterAll(removeFolders);

test('rules are read from a content folder', () => {
  const root = exampleFolder({ 'standards/composite-index.json': JSON.stringify({ rules: EXAMPLE_RULES }) });
  expect(readCompositeRules(root)).toEqual(EXAMPLE_RULES);
});

test.each([
  ['readCompositeRules', 'composite-index', readCompositeRules],
  ['readWarningRules', 'section-warning', readWarningRules],
])('%s refuses a file that the content check would refuse', (_, name, read) => {
  const root = exampleFolder({ [`standards/${name}.json`]: '{"rules": []}' });
  expect(() => read(root)).toThrow(`${name}.json:1  rules：“[]” 太少，至少 1 项。`);
  expect(() => read(`${root}/none`)).toThrow(`${name}.json:1  没有这个文件。`);
});

test.each([
  ['readCompositeRules', 'composite-index', readCompositeRules],
  ['readWarningRules', 'section-warning', readWarningRules],
])('%s tells the line, the value and the cure of two rules that are one', (_, name, read) => {
  const [rule] = read();
  const file = `standards/${name}.json`;
  const root = exampleFolder({ [file]: JSON.stringify({ rules: [rule, rule] }, null, 2) });
  const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n');
  const lastLine = (field: string) => lines.findLastIndex((line) => line.includes(`"${field}":`)) + 1;
  expect(() => read(root)).toThrow(
    [
      'content/ 里有 2 处问题：',
      `  ${root}/${file}:${lastLine('id')}  rules.1.id：“${rule?.id}” 前面的规则已经用了这个代号。请换一个，或删去重复的一条。`,
      `  ${root}/${file}:${lastLine('from')}  rules.1.from：“${rule?.from}” 前面的规则也从这一天起用，不知用哪一条。请改成各自起用的第一天，或删去一条。`,
    ].join('\n'),
  );
});

describe('the rules of the site', () => {
  test.each(['2012-01-01', '2026-02-28', '2026-03-01', '2031-01-01'])('judge %s', (day) => {
    expect(compositeRuleOn(calendarDay(day), readCompositeRules()).from <= day).toBe(true);
    expect(warningRuleOn(calendarDay(day), readWarningRules()).from <= day).toBe(true);
  });

  test('begin with a month', () => {
    for (const rules of [readCompositeRules(), readWarningRules()]) {
      expect(rules.filter(({ from }) => !from.endsWith('-01'))).toEqual([]);
    }
  });
});
