import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { listedSection } from '#src/domain/water/example-mention.ts';
import { sectionRecords } from '#src/domain/water/section-record.ts';
import { sections } from './sections.ts';

const [record] = sectionRecords([listedSection('老东桥')], []);
const known = record ?? expect.fail('no record');
const ofMonth = { month: month('2026-10'), window: 'month', report: '2026-10', scope: 'city' } as const;
const toDate = { ...ofMonth, month: month('2021-06'), window: 'yearToDate' } as const;

test('a failure says of which months it is, and whose report says so', () => {
  expect(sections.failure(ofMonth, null)).toBe('2026年10月');
  expect(sections.failure(toDate, null)).toBe('2021年1—6月');
  expect(sections.failure(ofMonth, '新昌县')).toBe('2026年10月（新昌县月报）');
});

test('what is missing is said: no target set, not provided, not judged', () => {
  expect(sections.noTarget(known)).toBe('没有定目标');
  expect(sections.noTarget({ ...known, listed: false })).toBe('未提供');
  expect(sections.noClass(known)).toBe('未提供');
  expect(sections.noClass({ ...known, gap: 'suspended' })).toBe('停测');
  expect(sections.noFailures(known)).toBe('未提供');
  expect(sections.noFailures({ ...known, judged: true })).toBe('没有');
});

test('how often a section failed of late is told with its newest month', () => {
  expect(sections.recent.facts({ section: known, months: 9, newest: ofMonth })).toBe('9个月，最近2026年10月');
  expect(sections.recent.facts({ section: known, months: 1, newest: ofMonth })).toBe('1个月：2026年10月');
  expect(sections.recent.facts({ section: known, months: 0, newest: toDate })).toBe('累计：2021年1—6月');
});

test('a year without failures says so', () => {
  const [first, last] = [month('2025-11'), month('2026-10')];
  expect(sections.recent.lead(first, last, 0)).toBe('2025年11月至2026年10月的月报里，没有断面未达目标。');
});
