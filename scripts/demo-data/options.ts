import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../input-error.ts';

const example = 'npm run demo-data -- --out 文件夹 --from 2025 --to 2026 --seed 3306';
const largestSeed = 2 ** 32 - 1;

/** Command line words to options; refuses in one Chinese sentence. */
export function readOptions(words: readonly string[]): Options {
  const { out, from, to, seed } = parse(words);
  const years = { from: yearOf('--from', from), to: yearOf('--to', to) };
  if (years.from > years.to) {
    throw new InputError(`--from ${from} 晚于 --to ${to}，请把较早的年份写在 --from。`);
  }
  return { ...years, folder: folderOf(out), seed: seedOf(seed) };
}

function parse(words: readonly string[]) {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const scratch = join(tmpdir(), 'environment-portal-demo');
  const options = { out: text(scratch), from: text('2025'), to: text('2026'), seed: text('3306') };
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (cause) {
    throw new InputError(`看不懂参数“${words.join(' ')}”，请照这样写：${example}`, { cause });
  }
}

function yearOf(option: string, text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new InputError(`${option} 不是年份：“${text}”，请写四位年份，例如 ${option} 2025。`);
}

function seedOf(text: string): number {
  if (/^\d{1,10}$/.test(text) && Number(text) <= largestSeed) return Number(text);
  throw new InputError(
    `--seed 不是可用的种子：“${text}”，请写 0 到 ${largestSeed} 的整数，例如 --seed 3306。`,
  );
}

function folderOf(text: string): string {
  if (text.trim() !== '') return resolve(text);
  throw new InputError('--out 是空的，请写一个文件夹，或者不写 --out 而使用临时文件夹。');
}

export interface Options {
  /** Absolute path. */
  folder: string;
  /** First and last year, both included. */
  from: number;
  to: number;
  /** 0 … 4294967295. */
  seed: number;
}
