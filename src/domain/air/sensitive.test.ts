import { expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { sensitiveGroupsOf } from '#src/domain/air/sensitive.ts';

const polluted = (day: string, pm25: number | null) =>
  exampleDay(day, { concentrations: { ...exampleDay(day).concentrations, pm25, co: 4.1 } });

test('each pollutant over index 100 names its people once, however many days it had', () => {
  const groups = sensitiveGroupsOf([polluted('2026-03-02', 61), polluted('2026-03-03', 70)]);
  expect(groups.map(({ pollutant }) => pollutant)).toEqual(['pm25', 'co']);
  expect(groups.at(-1)?.groups).toBe('患有心血管系统疾病的人');
});

test.each([
  ['at index 100 nobody is named', '2026-03-02', 60],
  ['a missing value names nobody', '2026-03-02', null],
  ['the edition of 2012 names nobody', '2026-02-28', 300],
])('%s', (_, day, pm25) => {
  const groups = sensitiveGroupsOf([polluted(day, pm25)]);
  expect(groups.filter(({ pollutant }) => pollutant === 'pm25')).toEqual([]);
});
