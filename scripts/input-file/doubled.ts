import type { Place } from './taken-rows.ts';
import type { Problem } from './problems.ts';

/** A row that can stand twice: `key` is what and when, `content` what was measured. */
type Keyed = Pick<Place, 'file' | 'line'>;

/** What is asked of rows to find doubled ones. */
export type Doubling<T> = {
  /** What was measured when, in words: `屠家埠 2026-10-08 09:00`. */
  readonly key: (row: T) => string;
  /** What a second row with the same key must say again. */
  readonly content: (row: T) => unknown;
};

/**
 * Rows without those that only repeat another; the same key with another content is a conflict, and stays.
 * @param shared what two rows have in common that are one; left out: the same words.
 */
export function withoutDoubled<T extends Keyed>(
  rows: readonly T[],
  { key, content }: Doubling<T>,
  shared = key,
): { rows: T[]; doubled: Problem[] } {
  const seen = new Map<string, { row: T; content: string }>();
  const kept: T[] = [];
  const doubled: Problem[] = [];
  for (const row of rows) {
    const text = JSON.stringify(content(row));
    const first = seen.get(shared(row));
    if (first?.content !== text) kept.push(row);
    if (first) doubled.push(problemOf(row, first.row, key, first.content === text));
    else seen.set(shared(row), { row, content: text });
  }
  return { rows: kept, doubled };
}

type Key<T> = Doubling<T>['key'];

function problemOf<T extends Keyed>(row: T, first: T, key: Key<T>, isSame: boolean): Problem {
  const { file, line } = row;
  const isAlias = key(first) !== key(row);
  const where = `${file}：第 ${line} 行“${key(row)}”与${placeOf(first, file)}`;
  const what = isAlias ? `${where}“${key(first)}”是同一个地点的` : where;
  if (isSame) {
    const message = `${what}${isAlias ? '同一时次，内容' : ''}相同，只用一次。`;
    return { kind: 'duplicate', file, line, message };
  }
  const message = `${what}${isAlias ? '' : '是'}同一时次，数值却不同。${CURE}${isAlias ? ALIAS_CURE : ''}。`;
  return { kind: 'conflict', file, line, message };
}

const CURE = '请只留正确的一行；同一天测了几次、而且这类文件有 time 列的，请写上时刻';
const ALIAS_CURE = '；其实是两个地点的，请改 content/monitoring/ 里的名称和 aliases';

function placeOf({ file, line }: Keyed, here: string): string {
  return file === here ? `第 ${line} 行` : ` ${file} 第 ${line} 行`;
}
