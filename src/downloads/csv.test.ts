import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { exampleTable } from '#src/domain/example-table.ts';
import { wordsFor } from '#src/words/words.ts';
import { csvOf } from './csv.ts';
import { demonstrationContext, exampleContext } from './example-context.ts';

const words = wordsFor(new URL('https://portal.example/'));
const csv = csvOf(exampleTable, exampleContext, words);
const [head, ...rows]: string[][] = parse(csv, { bom: true });

test('it begins with one mark of its encoding, for spreadsheets, and its lines end as on Unix', () => {
  expect(csv.lastIndexOf('\uFEFF')).toBe(0);
  expect(csv).toMatch(/\n$/);
  expect(csv).not.toContain('\r');
});

test('its one row of heads has the names of the columns, and two that explain', () => {
  const keys = exampleTable.columns.map(({ key }) => key);
  expect(head).toEqual([...keys, 'gap_reason', 'provenance']);
});

test('its values are plain: ISO days, kept decimals, numbers for levels and classes', () => {
  expect(rows).toEqual([
    [
      ...['a & <b>', '2026-10-01', '2026-10', '0', '90.0', '2', '6', 'red', 'false'],
      ...['', '按监测数据编制'],
    ],
    [
      ...['c, "d"', '2026-10-31', '2026-01', '121', '-0.5', '6', '1', 'green', 'true'],
      ...['', '按监测数据编制'],
    ],
    [
      ...['e', '', '', '', '', '', '', '', ''],
      'day: f; month: g; pm25: h; good_share: too few days; level: i; class: j; k; warning: m: n',
      '按监测数据编制',
    ],
  ]);
});

test('every row of demonstration data says what it is', () => {
  const told = parse(csvOf(exampleTable, demonstrationContext, words), { bom: true }).map((row) =>
    row.at(-1),
  );
  expect(told).toEqual(['provenance', '演示数据', '演示数据', '演示数据']);
});
