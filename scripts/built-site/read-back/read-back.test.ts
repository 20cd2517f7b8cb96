import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleTable } from '#src/domain/example-table.ts';
import type { DataTable, TableCell } from '#src/domain/table.ts';
import { exampleContext, exampleDataReport } from '#src/downloads/example-context.ts';
import { xlsxOf } from '#src/downloads/xlsx.ts';
import { wordsFor } from '#src/words/words.ts';
import { writeDist } from './example-dist.ts';
import { readBack } from './read-back.ts';
import { openKitchen } from './render-component.ts';

const words = wordsFor(new URL('https://portal.example/'));
const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
const page = 'reports/monthly/2026-10/index.html';
const base = 'reports/monthly/2026-10/sections';
const empty: DataTable = { ...exampleTable, id: 'none', rows: [] };

beforeAll(async () => {
  const kitchen = await openKitchen();
  await writeDist(folder, exampleDataReport({ tables: [exampleTable, empty] }), kitchen);
  await kitchen.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is found while a file has another content. */
async function problemsWith(file: string, change: (content: Buffer) => string | Uint8Array) {
  const path = join(folder, file);
  const sound = readFileSync(path);
  const changed = Buffer.from(change(sound));
  expect(changed.equals(sound)).toBe(false);
  writeFileSync(path, changed);
  const { problems } = await readBack(folder);
  writeFileSync(path, sound);
  return problems.join('\n');
}

const replaced = (part: string | RegExp, by: string) => (content: Buffer) =>
  content.toString().replace(part, by);

test('every table of a sound site is read back, an empty one too', async () => {
  expect(await readBack(folder)).toEqual({ tables: 2, problems: [] });
});

describe('on the page', () => {
  test.each([
    ['a number', '>121<', '>122<', '第2行“pm25”: JSON是121，这里是122'],
    ['a lost decimal', '>90.0<', '>90<', '第1行“good_share”: JSON是90，这里是"90"'],
    ['a lost sign', '>-0.5<', '>0.5<', '第2行“good_share”: JSON是-0.5，这里是0.5'],
    ['a name', 'a &amp; &lt;b&gt;', 'a', '第1行“section”: JSON是"a & <b>"，这里是"a"'],
    ['a level', '>良<', '>优<', '第1行“level”: JSON是2，这里是1'],
    ['a class', '>劣Ⅴ类<', '>Ⅴ类<', '第1行“class”: JSON是6，这里是5'],
    ['a warning', '>红色<', '>绿色<', '第1行“warning”: JSON是"red"，这里是"green"'],
    ['a truth', '>是<', '>否<', '第2行“passes”: JSON是true，这里是false'],
    ['a day', '10月1日 周四', '10月2日 周五', '第1行“day”: JSON是"2026-10-01"'],
    ['a day for machines', 'datetime="2026-10-01"', 'datetime="2025-10-01"', '第1行“day”'],
    ['a month', '2026年1月', '2026年2月', '第2行“month”: JSON是"2026-01"'],
    ['a reason', '>too few days<', '>停测<', '缺测（too few days），这里是缺测（停测）'],
    ['a reason made a value', 'class="end gap">h<', 'class="end">0<', '缺测（h），这里是0'],
    ['a head', 'Head of pm25', 'Head of pm10', '列与JSON不同'],
    ['a unit', '（%）', '（‰）', '列与JSON不同'],
    ['a lost row', /<tr[^>]*><th scope="row".*?<\/tr>/, '', 'JSON有3行，这里有2行'],
    ['a lost cell', /<td(?: [^>]*)?>是<\/td>/, '', '第2行“passes”: JSON是true，这里是没有这一格'],
    ['a broken table', '<tr', '<template', '有2处data-table，只读出'],
  ])('%s that was changed is found', async (_, part, by, problem) => {
    expect(await problemsWith(page, replaced(part, by))).toContain(problem);
  });
});

describe('in the CSV', () => {
  test.each([
    ['a number', ',121,', ',122,', '.csv 第2行“pm25”: JSON是121，这里是122'],
    ['a lost decimal', ',90.0,', ',90,', '.csv 第1行“good_share”: JSON是90，这里是"90"'],
    ['a zero for a gap', 'e,,,,', 'e,,,0,', '.csv 第3行“pm25”: JSON是缺测（h），这里是0（又写缺测：h）'],
    ['a gap for a value', ',121,', ',,', '.csv 第2行“pm25”: JSON是121，这里是空'],
    ['a reason', 'pm25: h', 'pm25: x', '.csv 第3行“pm25”: JSON是缺测（h），这里是缺测（x）'],
    ['a lost reason', 'pm25: h; ', '', '.csv 第3行“pm25”: JSON是缺测（h），这里是空'],
    ['the order of columns', 'day,month', 'month,day', '.csv: 列与JSON不同'],
    ['the kind of data', '按监测数据编制', '演示数据', '.csv 第1行: 数据性质应为'],
    ['a row', /^"c.*\n/m, '', '.csv: JSON有3行，这里有2行'],
  ])('%s that was changed is found', async (_, part, by, problem) => {
    expect(await problemsWith(`${base}.csv`, replaced(part, by))).toContain(problem);
  });
});

describe('in the JSON', () => {
  test.each([
    ['a number', '"pm25": 121', '"pm25": 122', '.xlsx 第2行“pm25”: JSON是122，这里是121'],
    ['a value of another kind', '"level": 2', '"level": "2"', '第1行“level”: JSON是"2"，这里是2'],
    ['a reason', '"pm25": "h"', '"pm25": "x"', '第3行“pm25”: JSON是缺测（x），这里是缺测（h）'],
    ['a column too many', '"pm25": 121', '"pm10": 3, "pm25": 121', '第2行“10”: JSON是3，这里是没有这一格'],
    ['a lost column', '"pm25": 121,', '', '第2行“pm25”: JSON是空，这里是121'],
    ['the kind of data', '"name": "按监测数据编制"', '"name": "已公布"', '数据性质应为“已公布”'],
  ])('%s that was changed is found', async (_, part, by, problem) => {
    expect(await problemsWith(`${base}.json`, replaced(part, by))).toContain(problem);
  });
});

describe('in the XLSX', () => {
  const cell = (value: TableCell['value'], gap: string | null = null): TableCell => ({ value, gap });
  const withCell = (row: number, column: number, changed: TableCell) => ({
    ...exampleTable,
    rows: exampleTable.rows.with(row, exampleTable.rows[row]?.with(column, changed) ?? []),
  });
  const others: readonly (readonly [string, DataTable, string])[] = [
    ['a number', withCell(1, 3, cell(122)), '.xlsx 第2行“pm25”: JSON是121，这里是122'],
    ['a number as text', withCell(1, 3, cell('121')), '.xlsx 第2行“pm25”: JSON是121，这里是"121"'],
    ['a truth', withCell(0, 8, cell(true)), '.xlsx 第1行“passes”: JSON是false，这里是true'],
    ['a reason', withCell(2, 3, cell(null, 'x')), '.xlsx 第3行“pm25”: JSON是缺测（h），这里是缺测（x）'],
    ['the order of rows', { ...exampleTable, rows: exampleTable.rows.toReversed() }, '.xlsx 第1行'],
    [
      'the order of columns',
      { ...exampleTable, columns: exampleTable.columns.toReversed() },
      '.xlsx: 列与JSON',
    ],
    ['a row', { ...exampleTable, rows: exampleTable.rows.slice(1) }, '.xlsx: JSON有3行，这里有2行'],
  ];

  test.each(others)('%s that was changed is found', async (_, table, problem) => {
    const file = await xlsxOf(table, exampleContext, words);
    expect(await problemsWith(`${base}.xlsx`, () => file)).toContain(problem);
  });
});

test.each(['csv', 'xlsx', 'json'])('a table without its %s is found', async (format) => {
  const path = join(folder, `${base}.${format}`);
  const sound = readFileSync(path);
  rmSync(path);
  const { problems } = await readBack(folder);
  writeFileSync(path, sound);
  expect(problems).toEqual([`/${base}.${format}: 没有生成，页面上却有这张表。请生成。`]);
});
