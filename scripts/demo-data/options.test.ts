import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  test('without words: 2025 and 2026 into the scratch folder', () => {
    const folder = join(tmpdir(), 'environment-portal-demo');
    expect(readOptions([])).toEqual({ folder, from: 2025, to: 2026, seed: 3306 });
  });

  test('every option can be set', () => {
    const words = ['--out', 'demo', '--from', '2024', '--to', '2024', '--seed', '0'];
    expect(readOptions(words)).toEqual({ folder: resolve('demo'), from: 2024, to: 2024, seed: 0 });
  });

  test.each([
    [['--from', '25'], '--from 不是年份：“25”，请写四位年份，例如 --from 2025。'],
    [['--to', '2026-01'], '--to 不是年份：“2026-01”，请写四位年份，例如 --to 2025。'],
    [['--from', '2027'], '--from 2027 晚于 --to 2026，请把较早的年份写在 --from。'],
    [['--seed', '1.5'], '--seed 不是可用的种子：“1.5”'],
    [['--seed', '4294967296'], '请写 0 到 4294967295 的整数'],
    [['--out', ' '], '--out 是空的'],
    [['--year', '2025'], '看不懂参数“--year 2025”，请照这样写：npm run demo-data --'],
    [['2025'], '看不懂参数“2025”'],
    [['--seed', '-5'], '看不懂参数“--seed -5”'],
  ])('%j is refused', (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });
});
