import { afterAll, describe, expect, test } from 'vitest';
import { exampleFile, GB_KEQIAO, removeFiles } from '../input-file/example-file.ts';
import { rowsIn } from './example-file.ts';
import { inspectFile } from '../input-file/inspect.ts';
import { eachRow } from './rows.ts';

afterAll(removeFiles);

const HEADER = 'time,district,pm25,pm10,o3,no2,so2,co';
const row = (district: string) => `2019-02-05 01:00,${district},35,60,40,20,8,0.8`;
const text = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

/** Line and district of each row; of a broken one its cells. */
async function linesOf(content: string | Uint8Array): Promise<string[]> {
  const rows = await rowsIn(content);
  return rows.map((one) =>
    'cell' in one ? `${one.line} ${one.cell('district')}` : `${one.line} has ${one.cells} of ${one.expected}`,
  );
}

describe('rows', () => {
  const plain = text(row('越城'), row('柯桥'), row('上虞'));

  test.each([
    ['Unix line ends', plain],
    ['Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['no line end at the end', plain.trimEnd()],
    ['empty lines at the end', `${plain}\n\n`],
  ])('with %s have their lines', async (_, content) => {
    expect(await linesOf(content)).toEqual(['2 越城', '3 柯桥', '4 上虞']);
  });

  test('empty lines between count as lines', async () => {
    expect(await linesOf(text(row('越城'), '', '', row('柯桥')))).toEqual(['2 越城', '5 柯桥']);
  });

  test('a quoted cell may hold commas, quotes and line breaks; its last line is named', async () => {
    const content = text(row('"越城, ""老城""\n站"'), row('柯桥'));
    expect(await linesOf(content)).toEqual(['3 越城, "老城"\n站', '4 柯桥']);
  });

  test('blanks around a cell do not make another name', async () => {
    expect(await linesOf(text(row(' 柯桥　'), row('柯桥\t')))).toEqual(['2 柯桥', '3 柯桥']);
  });

  test('in GB18030 have their characters', async () => {
    const content = Buffer.concat([
      Buffer.from(`${HEADER}\n2019-02-05 01:00,`),
      GB_KEQIAO,
      Buffer.from(',1,1,1,1,1,1\n'),
    ]);
    expect(await linesOf(content)).toEqual(['2 柯桥']);
  });

  test('lines stay true over many chunks', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row(`站${index + 2}`));
    const lines = await linesOf(text(...rows));
    expect([lines.length, lines.at(-1)]).toEqual([20_000, '20001 站20001']);
  });

  test('a field that the file lacks is empty', async () => {
    const [first] = await rowsIn(plain);
    if (!first || !('cell' in first)) throw new TypeError('The first row is whole.');
    expect([first.cell('pm25'), first.cell('station'), first.has('station'), first.has('pm25')]).toEqual([
      '35',
      '',
      false,
      true,
    ]);
  });
});

describe('broken rows', () => {
  test('with too few or too many cells are told apart, and the others are read', async () => {
    expect(
      await linesOf(text(row('越城'), '2019-02-05 02:00,柯桥,35', `${row('上虞')},9`, row('诸暨'))),
    ).toEqual(['2 越城', '3 has 3 of 8', '4 has 9 of 8', '5 诸暨']);
  });

  test('a file cut off within a row ends in a broken one', async () => {
    expect(await linesOf(text(row('越城'), row('柯桥')).slice(0, -12))).toEqual(['2 越城', '3 has 5 of 8']);
  });

  test('a file cut off within a quoted cell is refused', async () => {
    await expect(rowsIn(text(row('越城'), '2019-02-05 02:00,"柯'))).rejects.toThrow(
      /air\.csv：第 \d+ 行不是完整的 CSV：有引号没有闭合，文件可能被截断，请重新导出。$/,
    );
  });

  test('a quotation mark within a cell is refused with its line', async () => {
    await expect(rowsIn(text(row('越城'), row('柯"桥')))).rejects.toThrow(
      /air\.csv：第 3 行不是完整的 CSV：/,
    );
  });
});

describe('a file without data', () => {
  test('has no rows below its header', async () => {
    expect(await rowsIn(`${HEADER}\n`)).toEqual([]);
  });

  test.each([
    ['only line ends', '\n\n\n'],
    ['only a byte order mark', '\uFEFF'],
  ])('%s are no header', async (_, content) => {
    await expect(rowsIn(content)).rejects.toThrow(/air\.csv：没有表头，也没有数据。请重新导出。$/);
  });

  test('a header without the columns is refused', async () => {
    await expect(rowsIn('time,pm25\n')).rejects.toThrow('缺少列：pm10、o3、no2、so2、co。');
  });
});

test('progress tells the bytes read so far', async () => {
  const told: number[] = [];
  const file = await inspectFile(exampleFile(text(row('越城'), row('柯桥'))));
  await eachRow(
    file,
    () => undefined,
    (bytes) => told.push(bytes),
  );
  expect(told).toEqual([file.bytes, file.bytes, file.bytes]);
});
