import { describe, expect, test } from 'vitest';
import { airRuleSchema } from './air-rule.ts';

const RULE = { trigger: 'moderate', decides: '主办单位', by: '活动前一天17:00', indoor: '改在报告厅听讲座' };

describe('the air rule', () => {
  test('is taken with its level, who decides, by when and what instead', () => {
    expect(airRuleSchema.safeParse(RULE).success).toBe(true);
  });

  test.each([
    ['another level', { ...RULE, trigger: 'AQI 150' }],
    ['nobody who decides', { ...RULE, decides: '' }],
    ['no time', { ...RULE, by: undefined }],
    ['nothing instead', { ...RULE, indoor: ' ' }],
    ['a field of its own', { ...RULE, aqi: 150 }],
  ])('is refused with %s', (_, rule) => {
    expect(airRuleSchema.safeParse(rule).success).toBe(false);
  });
});
