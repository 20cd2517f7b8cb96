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
  expect(() => read(root)).toThrow(/too_small/);
  expect(() => read(`${root}/none`)).toThrow(/ENOENT/);
});

describe('the rules of the site', () => {
  test.each(['2012-01-01', '2026-02-28', '2026-03-01', '2031-01-01'])('judge %s', (day) => {
    expect(compositeRuleOn(calendarDay(day), readCompositeRules()).from <= day).toBe(true);
    expect(warningRuleOn(calendarDay(day), readWarningRules()).from <= day).toBe(true);
  });

  test('have ids of their own, and begin with a month', () => {
    for (const rules of [readCompositeRules(), readWarningRules()]) {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      expect(rules.filter(({ from }) => !from.endsWith('-01'))).toEqual([]);
    }
  });
});
