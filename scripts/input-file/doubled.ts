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

/** Rows without those that only repeat another; the same key with another content is a conflict, and stays. */
export function withoutDoubled<T extends Keyed>(
  rows: readonly T[],
  { key, content }: Doubling<T>,
): { rows: T[]; doubled: Problem[] } {
  const seen = new Map<string, { row: T; content: string }>();
  const kept: T[] = [];
  const doubled: Problem[] = [];
  for (const row of rows) {
    const text = JSON.stringify(content(row));
    const first = seen.get(key(row));
    if (first?.content !== text) kept.push(row);
    if (first) doubled.push(problemOf(row, first.row, key(row), first.content === text));
    else seen.set(key(row), { row, content: text });
  }
  return { rows: kept, doubled };
}

function problemOf({ file, line }: Keyed, first: Keyed, what: string, isSame: boolean): Problem {
  const other = first.file === file ? `第 ${first.line} 行` : ` ${first.file} 第 ${first.line} 行`;
  const where = `${file}：第 ${line} 行“${what}”与${other}`;
  return isSame
    ? { kind: 'duplicate', file, line, message: `${where}相同，只用一次。` }
    : {
        kind: 'conflict',
        file,
        line,
        message: `${where}是同一时次，数值却不同。请只留正确的一行；同一天测了几次、而且这类文件有 time 列的，请写上时刻。`,
      };
}
