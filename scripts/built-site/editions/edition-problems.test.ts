import { describe, expect, test } from 'vitest';
import { readEditions } from './edition-problems.ts';

const OLD = ['HJ 633-2012', 'GB 3095-2012二级限值'];
const NEW = ['HJ 633—2026', 'GB 3095—2026二级限值（过渡阶段）'];

const problemsOf = (files: Readonly<Record<string, object>>) =>
  readEditions({
    files: new Set(Object.keys(files)),
    read: (path) => JSON.stringify(files[path]),
    bytes: () => new Uint8Array(),
  });
const tableOf = (standards: readonly string[], ...rows: readonly object[]) => ({
  columns: [{ key: 'day' }, { key: 'aqi' }],
  rows,
  standards,
});
const tableProblems = (standards: readonly string[], ...rows: readonly object[]) =>
  problemsOf({ 'a.json': tableOf(standards, ...rows) }).problems;

describe('a table', () => {
  test('on one side of the change names the editions of that side alone', () => {
    expect(tableProblems(OLD, { day: '2026-02-28' })).toEqual([]);
    expect(tableProblems(NEW, { day: '2026-03-01' })).toEqual([]);
    expect(tableProblems([...OLD, ...NEW], { month: '2026-03' })).toHaveLength(2);
  });

  test('on both sides names both', () => {
    const rows = [{ month: '2026-02' }, { month: '2026-03' }];
    expect(tableProblems([...OLD, ...NEW], ...rows)).toEqual([]);
    expect(tableProblems(NEW, ...rows)[0]).toContain('缺HJ 633-2012');
  });

  test('without days, or without a judged column, is not looked at', () => {
    const plain = { ...tableOf([], { day: '2026-02-28' }), columns: [{ key: 'pm25' }] };
    expect(problemsOf({ 'a.json': plain, 'b.json': tableOf([], { area: 'x' }), 'c.json': {} }).tables).toBe(
      0,
    );
  });
});

test('the metadata of a report names what each of its tables names', () => {
  const metadata = { standards: NEW, tables: [{ id: 'a', standards: [...OLD.slice(0, 1), ...NEW] }] };
  expect(problemsOf({ 'x/metadata.json': metadata }).problems).toEqual([
    expect.stringContaining('表 a 用了HJ 633-2012'),
  ]);
});
