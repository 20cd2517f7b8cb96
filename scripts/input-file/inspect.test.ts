import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleFile, GB_KEQIAO, removeFiles } from './example-file.ts';
import { inspectFile } from './inspect.ts';

afterAll(removeFiles);

const CHUNK = 64 * 1024;

describe('a text', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['plain letters', 'time,pm25\n', 'utf-8'],
    ['UTF-8', '区县,PM2.5\n柯桥,35\n', 'utf-8'],
    ['UTF-8 with its mark', '\uFEFF区县\n', 'utf-8'],
    ['UTF-8 with a character across two chunks', `${'a'.repeat(CHUNK - 1)}柯桥\n`, 'utf-8'],
    ['GB18030', Buffer.concat([Buffer.from('district\n'), GB_KEQIAO]), 'gb18030'],
    ['GB18030 far down the file', Buffer.concat([Buffer.alloc(3 * CHUNK, 'a'), GB_KEQIAO]), 'gb18030'],
    [
      'GB18030 with a character across two chunks',
      Buffer.concat([Buffer.alloc(CHUNK - 1, 'a'), GB_KEQIAO]),
      'gb18030',
    ],
  ])('%s is known by its bytes', async (_, content, encoding) => {
    expect(await inspectFile(exampleFile(content))).toMatchObject({ encoding });
  });

  test('its hash, its size and its name are kept', async () => {
    const path = exampleFile('time,pm25\n', '2019 小时.csv');
    expect(await inspectFile(path)).toEqual({
      path,
      name: '2019 小时.csv',
      sha256: createHash('sha256').update('time,pm25\n').digest('hex'),
      encoding: 'utf-8',
      bytes: 10,
    });
  });
});

describe('what is no text is refused with a way out', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /文件是空的（0 字节）。请重新导出。$/],
    [
      'a workbook',
      Buffer.from('504b0304140006', 'hex'),
      /这是 Excel 工作簿（\.xlsx）或压缩包。请在表格软件里另存为/,
    ],
    [
      'an old workbook',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /这是旧版 Excel 文件（\.xls）。请在表格软件里另存为/,
    ],
    [
      'little-endian UTF-16',
      Buffer.from('\uFEFF时间', 'utf16le'),
      /编码是 UTF-16（“Unicode 文本”）。请另存为/,
    ],
    ['big-endian UTF-16', Buffer.from('feff65f6', 'hex'), /编码是 UTF-16/],
    ['UTF-16 without its mark', Buffer.from('time', 'utf16le'), /含有空字节，是二进制文件/],
    ['an empty byte far down', Buffer.concat([Buffer.alloc(2 * CHUNK, 'a'), Buffer.from([0])]), /含有空字节/],
    ['bytes of no encoding', Buffer.from([0x61, 0xff, 0xff, 0x0a]), /既不是 UTF-8 也不是 GB18030 编码/],
    ['a character cut off at the end', Buffer.from([0x61, 0x0a, 0xbf]), /既不是 UTF-8 也不是 GB18030 编码/],
  ])('%s', async (_, content, message) => {
    const path = exampleFile(content);
    const refused = inspectFile(path);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(path);
  });

  test('a file that is not there', async () => {
    await expect(inspectFile('/nowhere/air.csv')).rejects.toThrow(
      '/nowhere/air.csv：没有这个文件。请检查路径和文件名。',
    );
  });

  test('a folder', async () => {
    await expect(inspectFile(tmpdir())).rejects.toThrow(/不是文件。请给出 CSV 文件的路径。$/);
  });
});
