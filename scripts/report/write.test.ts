import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAll } from './write.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'reports-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const output = (name: string, text: string) => ({ path: join(folder, name), text });
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

test('all files are written, into folders that need not be there, and no draft stays', () => {
  writeAll([output('new/a.json', '甲'), output('new/b.json', '乙')], false);
  expect([textOf('new/a.json'), textOf('new/b.json')]).toEqual(['甲', '乙']);
  expect(readdirSync(join(folder, 'new'))).toEqual(['a.json', 'b.json']);
});

describe('a report that is there already', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'a.json'), 'old');
    writeFileSync(join(folder, 'b.json'), 'old');
  });

  test('is not overwritten, all such are named and nothing at all is written', () => {
    const outputs = ['new.json', 'a.json', 'b.json'].map((name) => output(name, 'new'));
    expect(() => writeAll(outputs, false)).toThrow(
      `已有内容不同的报告，没有覆盖：\n  ${join(folder, 'a.json')}\n  ${join(folder, 'b.json')}\n` +
        '确认要用新结果替换，请加 --replace；或用 --out 写到别的文件夹。',
    );
    expect(readdirSync(folder)).toEqual(['a.json', 'b.json']);
    expect(textOf('a.json')).toBe('old');
  });

  test('is replaced when asked for', () => {
    writeAll([output('a.json', 'new')], true);
    expect([textOf('a.json'), textOf('b.json')]).toEqual(['new', 'old']);
  });

  test('is no obstacle when it says the same', () => {
    writeAll([output('a.json', 'old'), output('c.json', 'new')], false);
    expect([textOf('a.json'), textOf('c.json')]).toEqual(['old', 'new']);
  });
});

test('a failure half way writes nothing and leaves no draft', () => {
  writeFileSync(join(folder, 'occupied'), '');
  const outputs = [output('a.json', '甲'), output('occupied/b.json', '乙')];
  expect(() => writeAll(outputs, false)).toThrow(/mkdir .*occupied/);
  expect(readdirSync(folder)).toEqual(['occupied']);
});
