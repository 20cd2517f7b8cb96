import { describe, expect, test } from 'vitest';
import { AIR_TRIGGERS } from '#src/domain/air-rule.ts';
import { airRuleSentence } from './visit-rules.ts';

const RULE = { decides: '主办单位', by: '活动前一天17:00', indoor: '改在报告厅听讲座' };

describe('the sentence of an air rule', () => {
  test('says from which level, what instead, who decides and by when', () => {
    expect(airRuleSentence({ ...RULE, trigger: 'moderate' })).toBe(
      '空气质量预报为中度污染及以上时，室外部分不进行：改在报告厅听讲座。由主办单位在活动前一天17:00以前决定并告知。',
    );
  });

  test('names a warning as a warning, not as a level of the air', () => {
    expect(airRuleSentence({ ...RULE, trigger: 'yellow-warning' })).toMatch(
      /^发布重污染天气黄色及以上预警时/u,
    );
  });

  test('is another for each trigger', () => {
    const sentences = AIR_TRIGGERS.map((trigger) => airRuleSentence({ ...RULE, trigger }));
    expect(new Set(sentences).size).toBe(AIR_TRIGGERS.length);
  });
});
