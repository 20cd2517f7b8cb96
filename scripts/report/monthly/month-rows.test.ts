import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { month } from '#src/domain/month.ts';
import { missingNames, rowsByMonth, wrongMonth } from './month-rows.ts';
import { SECTIONS } from './registry.ts';

const row = (date: string, name: string, line = 2, value = 1) => ({
  file: 'a.csv',
  line,
  date: calendarDay(date),
  time: null as string | null,
  name,
  value,
});
const places = [
  { name: '甲断面', aliases: ['老甲'] },
  { name: '乙断面', aliases: [] },
];
const placed = (rows: readonly ReturnType<typeof row>[]) =>
  rowsByMonth(rows, {
    nameOf: ({ name }) => name,
    among: () => places,
    registry: SECTIONS,
    doubling: { key: ({ name, date }) => `${name} ${date}`, content: ({ value }) => value },
  });

describe('rowsByMonth', () => {
  test('puts rows into their months, each with its place', () => {
    const { byMonth, problems } = placed([
      row('2025-12-31', '甲断面'),
      row('2026-01-01', '老甲'),
      row('2026-01-02', '乙断面'),
    ]);
    expect(problems).toEqual([]);
    expect([...byMonth].map(([name, rows]) => [name, rows.map(({ place }) => place.name)])).toEqual([
      ['2025-12', ['甲断面']],
      ['2026-01', ['甲断面', '乙断面']],
    ]);
  });

  test('tells a name that nobody knows once, where it stands first', () => {
    const { byMonth, problems } = placed([
      row('2026-01-01', '丙', 3),
      row('2026-01-02', '丙', 4),
      row('2026-01-02', '丁', 5),
    ]);
    expect(byMonth.size).toBe(0);
    expect(problems).toEqual([
      expect.stringMatching(/^a\.csv：第 3 行的断面“丙”不在/),
      expect.stringMatching(/^a\.csv：第 5 行的断面“丁”不在/),
    ]);
  });
});

describe('two rows of one place at one moment', () => {
  const linesOf = ({ byMonth }: ReturnType<typeof placed>) =>
    [...byMonth.values()].flat().map(({ row: { line } }) => line);

  test('under its name and an alias count once where they say the same', () => {
    const rows = [row('2026-01-01', '甲断面'), row('2026-01-01', '老甲', 3), row('2026-01-01', ' 老甲 ', 4)];
    const found = placed(rows);
    expect(linesOf(found)).toEqual([2]);
    expect(found.doubled).toMatchObject([{ kind: 'duplicate' }, { kind: 'duplicate' }]);
    expect(found.doubled[0]?.message).toBe(
      'a.csv：第 3 行“老甲 2026-01-01”与第 2 行“甲断面 2026-01-01”是同一个地点的同一时次，内容相同，只用一次。',
    );
  });

  test('that differ are a conflict, with both lines and names and the cure', () => {
    const { doubled } = placed([row('2026-01-01', '老甲'), row('2026-01-01', '甲断面', 3, 2)]);
    expect(doubled).toEqual([
      {
        kind: 'conflict',
        file: 'a.csv',
        line: 3,
        message:
          'a.csv：第 3 行“甲断面 2026-01-01”与第 2 行“老甲 2026-01-01”是同一个地点的同一时次，数值却不同。' +
          '请只留正确的一行；同一天测了几次、而且这类文件有 time 列的，请写上时刻；' +
          '其实是两个地点的，请改 content/monitoring/ 里的名称和 aliases。',
      },
    ]);
  });

  test('are not those of other places, days and times of day', () => {
    const found = placed([
      row('2026-01-01', '甲断面'),
      row('2026-01-01', '乙断面', 3, 2),
      row('2026-01-02', '老甲', 4, 2),
      { ...row('2026-01-01', '老甲', 5, 2), time: '09:00' },
    ]);
    expect([linesOf(found), found.doubled]).toEqual([[2, 3, 4, 5], []]);
  });
});

describe('missingNames', () => {
  const names = Array.from({ length: 23 }, (_, index) => `断面${index + 1}`);

  test('tells nothing of none', () => {
    expect(missingNames(month('2026-01'), [], SECTIONS)).toBeNull();
  });

  test('tells all of twenty, and how many there are of more', () => {
    expect(missingNames(month('2026-01'), names.slice(0, 20), SECTIONS)).toContain('断面19、断面20的行。');
    expect(missingNames(month('2026-01'), names, SECTIONS)).toContain('断面19、断面20等 23 个的行。');
  });
});

test('what a file covers is told from its first to its last month, in order', () => {
  const months = [month('2026-02'), month('2025-12'), month('2026-01')];
  expect(wrongMonth(month('2026-03'), 'water', months)).toContain('覆盖 2025-12 至 2026-02，没有这个月的行');
});
