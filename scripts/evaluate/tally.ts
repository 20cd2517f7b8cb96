/** Counts how computed and published values agree, and keeps what does not. */
export type Tally = {
  /** @param difference null = agrees, undefined = the row carries no published AQI. */
  count(line: number, difference: string | null | undefined, refusedCells: readonly string[]): void;
  refuse(line: number, why: string): void;
  /** Lists a sentence that names its place itself. */
  list(sentence: string): void;
  /** Adds a sentence that is no disagreement. */
  note(sentence: string): void;
  /** No row was refused and none disagrees. */
  agrees(): boolean;
  lines(): string[];
};

/** What is compared, in words: what a row must have published to count, and all of it. */
export type Compared = { readonly published: string; readonly all: string };

const AIR: Compared = { published: ' AQI', all: 'AQI、级别、首要污染物全部' };

/** @param file the path that the lines name. */
export function createTally(file: string, compared = AIR): Tally {
  const counts = { rows: 0, published: 0, agreeing: 0 };
  const differences: string[] = [];
  const refusals: string[] = [];
  const notes: string[] = [];
  return {
    count(line, difference, refusedCells) {
      counts.rows += 1;
      if (refusedCells.length > 0) refusals.push(`  ${file}:${line}  按缺测处理：${refusedCells.join('，')}`);
      if (difference !== undefined) counts.published += 1;
      if (difference === null) counts.agreeing += 1;
      if (difference) differences.push(`  ${file}:${line}  ${difference}`);
    },
    refuse(line, why) {
      refusals.push(`  ${file}:${line}  整行未用：${why}`);
    },
    list(sentence) {
      refusals.push(`  ${sentence}`);
    },
    note(sentence) {
      notes.push(sentence);
    },
    agrees: () => differences.length === 0 && refusals.length === 0,
    lines: () => [
      `${file}：评价 ${counts.rows} 行，其中 ${counts.published} 行有公布的${compared.published}。`,
      ...(counts.published > 0 ? [`${compared.all}一致：${counts.agreeing} / ${counts.published} 行。`] : []),
      ...listed('不一致', differences),
      ...listed('未用', refusals),
      ...notes,
    ],
  };
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}：${lines.length} 处`, ...lines];
}
