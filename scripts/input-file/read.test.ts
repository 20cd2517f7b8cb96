import { afterAll, describe, expect, test } from 'vitest';
import { TOWNSHIP_READER } from '../township-file/day.ts';
import { exampleFile, GB_KEQIAO, removeFiles } from './example-file.ts';
import { readFiles } from './read.ts';

afterAll(removeFiles);

const HEADER = 'date,district,township,pm25';
const text = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const DAY = '2026-10-08,柯桥区,示例镇,21';

/** What files hold: line and value of each row, and what is told without the path. */
async function read(...contents: (string | Uint8Array)[]) {
  const paths = contents.map((content, index) => exampleFile(content, `t${index + 1}.csv`));
  const { rows, problems, findings, files } = await readFiles(paths, TOWNSHIP_READER, {
    key: ({ township, date }) => `${township} ${date}`,
    content: ({ pm25 }) => pm25,
  });
  const short = (message: string) => message.replaceAll(/\S*\/(t\d\.csv)/g, '$1');
  return {
    rows: rows.map(({ line, pm25 }) => `${line} ${pm25}`),
    problems: problems.map(({ message }) => short(message)),
    findings: findings.map(({ message }) => short(message)),
    names: files.map(({ name }) => name),
  };
}

describe('a file is read', () => {
  const plain = text(DAY, '2026-10-09,柯桥区,示例镇,30');

  test.each([
    ['as it is', plain],
    ['with a byte order mark', `\uFEFF${plain}`],
    ['with Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['without a line end at its end', plain.trimEnd()],
    ['with empty rows of a spreadsheet', `${plain},,,\n,,,\n`],
  ])('%s', async (_, content) => {
    expect(await read(content)).toEqual({
      rows: ['2 21', '3 30'],
      problems: [],
      findings: [],
      names: ['t1.csv'],
    });
  });

  test('with its columns in any order, and others beside them', async () => {
    const { rows, findings } = await read('乡镇,x,PM2.5(μg/m³),区县,日期\n甲镇,,21,柯桥区,2026/10/8\n');
    expect([rows, findings]).toEqual([
      ['2 21'],
      ['t1.csv：没有用到的列：x。若其中有要用的，请把列名加进 content/import/township-columns.json。'],
    ]);
  });

  test('in GB18030', async () => {
    const content = Buffer.concat([Buffer.from(`${HEADER}\n2026-10-08,`), GB_KEQIAO, Buffer.from(',A,21\n')]);
    expect((await read(content)).rows).toEqual(['2 21']);
  });

  test('without a remark below the table', async () => {
    const { rows, problems, findings } = await read(`${text(DAY)}注：示例,,,\n数据来自示例\n`);
    expect([rows, problems]).toEqual([['2 21'], []]);
    expect(findings).toEqual([
      't1.csv：第 3 行“注：示例”不是数据，没有用。',
      't1.csv：第 4 行“数据来自示例”不是数据，没有用。',
    ]);
  });
});

test('all problems of all files come back together, and the sound rows', async () => {
  const { rows, problems, names } = await read(
    text('2026-02-30,柯桥区,示例镇,21', DAY, '2026-10-09,柯桥区'),
    'date,district,township\n2026-10-08,柯桥区,示例镇\n',
    '',
    text('2026-10-10,柯桥区,示例镇,1,2', '2026-10-11,,示例镇,x'),
  );
  expect(rows).toEqual(['3 21']);
  expect(problems).toEqual([
    't1.csv：第 2 行的日期“2026-02-30”不是真实的一天。请写成 2026-10-08 这样。',
    't1.csv：第 4 行只有 2 列，表头有 4 列，文件可能被截断。请重新导出。',
    't2.csv：第 1 行表头缺少列：pm25。表头是“date,district,township”。' +
      '请补上缺的列、改表头或换算单位，或把你的列名加进 content/import/township-columns.json。',
    't3.csv：文件是空的（0 字节）。请重新导出。',
    't4.csv：第 2 行有 5 列，表头只有 4 列。请给含逗号的内容加上引号，或删去多余的列。',
    't4.csv：第 3 行没有区县名称。请补上。',
    't4.csv：第 3 行的“pm25”值“x”不是数字。请改成数字；没有测的请留空。',
  ]);
  expect(names).toEqual(['t1.csv', 't2.csv', 't4.csv']);
});

test('a file that is not there is a problem, not an exception', async () => {
  const { problems } = await readFiles(['/nowhere/t.csv'], TOWNSHIP_READER, {
    key: String,
    content: String,
  });
  expect(problems).toEqual([
    {
      kind: 'file',
      file: '/nowhere/t.csv',
      line: 1,
      message: '/nowhere/t.csv：没有这个文件。请检查路径和文件名。',
    },
  ]);
});

test('a file cut off within quotes is refused', async () => {
  const { problems } = await read(`${text(DAY)}2026-10-09,"柯桥`);
  expect(problems).toEqual([
    expect.stringMatching(/^t1\.csv：第 \d 行不是完整的 CSV：有引号没有闭合，文件可能被截断，请重新导出。$/),
  ]);
});

describe('a row that stands twice', () => {
  test('with the same value is used once', async () => {
    const { rows, problems, findings } = await read(text(DAY), text(DAY));
    expect([rows, problems]).toEqual([['2 21'], []]);
    expect(findings).toEqual(['t2.csv：第 2 行“示例镇 2026-10-08”与 t1.csv 第 2 行相同，只用一次。']);
  });

  test('with another value is a conflict', async () => {
    const { problems } = await read(text(DAY, DAY.replace('21', '22')));
    expect(problems).toEqual([
      't1.csv：第 3 行“示例镇 2026-10-08”与第 2 行是同一时次，数值却不同。' +
        '请只留正确的一行；同一天测了几次、而且这类文件有 time 列的，请写上时刻。',
    ]);
  });
});
