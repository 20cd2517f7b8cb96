import readXlsxFile from 'read-excel-file/universal';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleTable } from '#src/domain/example-table.ts';
import { wordsFor } from '#src/words/words.ts';
import { demonstrationContext, exampleContext } from './example-context.ts';
import { xlsxOf } from './xlsx.ts';

const words = wordsFor(new URL('https://portal.example/'));
const bytes = await xlsxOf(exampleTable, exampleContext, words);

/** The sheets of a workbook, as any reader of spreadsheets sees them. */
async function sheetsOf(file: Uint8Array) {
  const sheets = await readXlsxFile(new Uint8Array(file).buffer);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const sheets = await sheetsOf(bytes);

describe('the sheet of data', () => {
  const [head, ...rows] = sheets.get('数据') ?? [];

  test('is headed by titles with their units', () => {
    expect(head?.slice(0, 5)).toEqual([
      'Head of section',
      'Head of day',
      'Head of month',
      'Head of pm25（µg/m³）',
      'Head of good_share（%）',
    ]);
    expect(head?.slice(-2)).toEqual(['缺测原因', '数据性质']);
  });

  test('has numbers as numbers, days as text, truth as truth and nothing for what is missing', () => {
    const kind = '按监测数据编制';
    expect(rows[0]).toEqual([
      ...['a & <b>', '2026-10-01', '2026-10', 0, 90, 2, 6, 'red', false],
      ...[null, kind],
    ]);
    expect(rows[2]?.slice(1, -2)).toEqual([null, null, null, null, null, null, null, null]);
    expect(rows[2]?.at(-2)).toContain('Head of pm25（µg/m³）: h; Head of good_share（%）: too few days');
  });

  test('keeps its heads in sight, its decimals and widths that fit', () => {
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<pane ySplit="1" xSplit="1" topLeftCell="B2"');
    expect(sheet).toContain('<col min="1" max="1" width="17"');
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain('formatCode="0.0"');
  });
});

describe('the sheet that explains', () => {
  const rows = sheets.get('说明') ?? [];
  const text = rows.map((row) => row.join('|')).join('\n');

  test('has the period, the source, the edition and what reuse asks for', () => {
    expect(text).toContain('时间范围|October 2026');
    expect(text).toContain('第2版，2026-11-15发布');
    expect(text).toContain('使用|Name the source.');
  });

  test('has the dictionary and the limits', () => {
    expect(text).toContain('Head of pm25|pm25|µg/m³|What pm25 is');
    expect(text).toContain('缺测原因|gap_reason');
    expect(text).toContain('PM2.5|a day|60|µg/m³|GB 3095—2026');
  });
});

test('demonstration data is called that on both sheets', async () => {
  const own = await sheetsOf(await xlsxOf(exampleTable, demonstrationContext, words));
  expect(own.get('数据')?.[1]?.at(-1)).toBe('演示数据');
  expect(own.get('说明')?.[0]?.[0]).toContain('演示数据');
  expect(sheets.get('说明')?.flat().join()).not.toContain('演示');
});

describe('the same table', () => {
  afterEach(() => vi.useRealTimers());

  test.each(['1999-01-01T00:00:00Z', '2031-12-31T23:59:59Z'])('is the same file at %s', async (now) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    expect(Buffer.from(await xlsxOf(exampleTable, exampleContext, words)).equals(bytes)).toBe(true);
  });

  test('is another file when a value is another', async () => {
    const other = { ...exampleTable, rows: exampleTable.rows.toReversed() };
    expect(Buffer.from(await xlsxOf(other, exampleContext, words)).equals(bytes)).toBe(false);
  });
});
