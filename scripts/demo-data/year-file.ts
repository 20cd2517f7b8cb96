import { join } from 'node:path';
import { writeLines } from './files.ts';
import type { Options } from './options.ts';
import { airRows } from './rows.ts';
import { isoYear } from './weeks.ts';

/** Writes `air-2025.csv` with all ISO weeks of the year; returns what to tell the editor. */
export async function writeYear(
  year: number,
  { folder, seed }: Omit<Options, 'from' | 'to'>,
): Promise<string> {
  const path = join(folder, `air-${year}.csv`);
  const { from, to, weeks } = isoYear(year);
  const { lines, sha256 } = await writeLines(path, airRows({ seed, from, to }));
  return [
    `已写好（虚构的演示数据）：${path}`,
    `  ${from} 至 ${to}，${lines - 1} 行，种子 ${seed}`,
    `  sha256 ${sha256}`,
    `  下一步：npm run report -- weekly ${year}-W01..${year}-W${weeks} --air "${path}" --demonstration`,
  ].join('\n');
}
