import { expect, test } from 'vitest';
import { readCompositeRules, readWarningRules } from '#src/content/standards.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { AQI_STANDARDS } from '#src/domain/standards/edition.ts';
import { AIR_LIMITS } from '#src/domain/standards/gb3095.ts';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import type { WarningRule } from '#src/domain/water/warning.ts';
import { standards } from './standards.ts';
import { waterStandards } from './water-standards.ts';

test.each([
  ['GB 3095—2026', 'GB 3095—2026《环境空气质量标准》'],
  ['HJ 633-2012', 'HJ 633-2012《环境空气质量指数（AQI）技术规定》'],
  ['GB 3838-2002', 'GB 3838-2002《地表水环境质量标准》'],
  ['DB 1-2000', 'DB 1-2000'],
])('%s is called %s', (id, name) => {
  expect(standards.standard(id)).toBe(name);
});

test('a stage is told from its edition', () => {
  expect(AIR_LIMITS.map(standards.stage)).toEqual([
    'GB 3095—2026（过渡阶段以后）',
    'GB 3095—2026（过渡阶段）',
    'GB 3095-2012',
  ]);
  expect(AIR_LIMITS.map(standards.limitStage)[1]).toBe('GB 3095—2026《环境空气质量标准》二级限值，过渡阶段');
});

test('a rule without a known end begins on its day', () => {
  const from = calendarDay('2026-03-01');
  expect(standards.period(from, calendarDay('2030-12-31'))).toBe('2026年3月1日至2030年12月31日');
  expect(standards.period(from, null)).toBe('2026年3月1日起');
});

test('what a stage changed is said by pollutant', () => {
  const [, transition, old] = AIR_LIMITS;
  expect(old && transition && standards.limits.change(old, transition)).toEqual([
    'PM2.5：日平均由75改为60，年平均由35改为30',
    'PM10：日平均由150改为120，年平均由70改为60',
  ]);
});

test('what an edition of the index changed is said from its numbers', () => {
  const [newest, old] = AQI_STANDARDS;
  const told = newest && old ? standards.aqi.changes(old, newest) : [];
  expect(told).toContain('PM2.5：分指数100对应的浓度由75改为60微克/立方米。');
  expect(told).toContain('O₃日最大8小时平均大于800时分指数取300。');
  expect(told.join('')).toContain('不再列“超标污染物”');
  expect(told).toHaveLength(9);
});

test('columns that end early say what happens above', () => {
  const [, old] = AQI_STANDARDS;
  expect(old && standards.aqi.aboveNotes('hourly', old)).toEqual(['SO₂1小时平均大于800时不计算它的分指数。']);
});

test('a rule of the composite index says how sure it is', () => {
  const told = readCompositeRules().map((rule) => standards.composite.rule(rule, null));
  expect(told[0]).toContain('已有定论');
  expect(told[1]).toContain('尚无定论');
});

test('a weight is printed where it is not 1', () => {
  expect([standards.composite.weighted(35, 1), standards.composite.weighted(30, 3)]).toEqual([
    '35',
    '30（权重3）',
  ]);
});

test('the three colours are explained from the numbers of their rule', () => {
  const [rule] = readWarningRules();
  const yellow = (changes: Partial<WarningRule>) =>
    rule && waterStandards.warning.rule({ ...rule, ...changes }, GB3838_2002)[1]?.text;
  expect(yellow({})).toContain('达到限值的80%及以上（溶解氧在限值的1.2倍及以下，pH在6—6.3或8.7—9之间）');
  expect(yellow({ nearLimitShare: 0.1, worseByClasses: 2 })).toContain(
    '达到限值的90%及以上（溶解氧在限值的1.1倍及以下，pH在6—6.15或8.85—9之间）；或者比上一期变差2个类别及以上',
  );
});
