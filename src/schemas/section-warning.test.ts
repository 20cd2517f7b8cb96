import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { warningRuleOn } from '#src/domain/water/warning.ts';
import { sectionWarningSchema } from '#src/schemas/section-warning.ts';

const FILE = 'content/standards/section-warning.json';
const settings = () => sectionWarningSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

test('the rule of the portal is sound and says whose it is', () => {
  const rule = warningRuleOn(calendarDay('2026-11-23'), settings().rules);
  expect(rule).toMatchObject({ nearLimitShare: 0.2, worseByClasses: 1, certainty: 'own-rule' });
  expect(rule.source).toContain('本门户自定');
});

describe('refused', () => {
  test.each([
    { from: '2026-02-30' },
    { nearLimitShare: 0 },
    { nearLimitShare: 20 },
    { worseByClasses: 0 },
    { worseByClasses: 1.5 },
    { certainty: 'settled' },
    { source: '' },
    { yellow: true },
  ])('%j', (change) => {
    const [rule] = settings().rules;
    expect(sectionWarningSchema.safeParse({ rules: [{ ...rule, ...change }] }).success).toBe(false);
  });

  test('no rule at all', () => {
    expect(sectionWarningSchema.safeParse({ rules: [] }).success).toBe(false);
  });
});
