import { parseArgs } from 'node:util';
import { InputError } from '../../input-error.ts';

const EXAMPLE = 'npm run bench -- search --pages 2000 --quick';

/** Command line words to options; refuses in one Chinese sentence. */
export function readOptions(words: readonly string[]): Options {
  const { pages, quick } = parse(words);
  if (pages !== '2000' && pages !== '8000') {
    throw new InputError(`--pages 只能是 2000 或 8000，不能是“${pages}”，例如：${EXAMPLE}`);
  }
  return { pages: Number(pages), quick };
}

function parse(words: readonly string[]) {
  const options = {
    pages: { type: 'string', default: '2000' },
    quick: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (cause) {
    throw new InputError(`看不懂参数“${words.join(' ')}”，请照这样写：${EXAMPLE}`, { cause });
  }
}

export type Options = {
  readonly pages: number;
  /** Fewer queries on fresh pages; all are asked all the same. */
  readonly quick: boolean;
};
