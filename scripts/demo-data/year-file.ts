import { join } from 'node:path';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { firstDayOf, lastDayOf, weeksOfYear } from '#src/domain/week.ts';
import { writeLines } from './files.ts';
import { weeklyCommand } from './next-command.ts';
import type { Options } from './options.ts';
import { airRows } from './rows.ts';

/** Writes `air-2025.csv` with all ISO weeks of the year; returns what to tell the editor. */
export async function writeYear(
  year: number,
  { folder, seed }: Omit<Options, 'from' | 'to'>,
  today: CalendarDay,
): Promise<string> {
  const path = join(folder, `air-${year}.csv`);
  const weeks = weeksOfYear(year);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) throw new RangeError(`Not a year: ${year}.`);
  const [from, to] = [firstDayOf(first), lastDayOf(last)];
  const { lines, sha256 } = await writeLines(path, airRows({ seed, from, to }));
  return [
    `已写好（虚构的演示数据）：${path}`,
    `  ${from} 至 ${to}，${lines - 1} 行，种子 ${seed}`,
    `  sha256 ${sha256}`,
    `  下一步：${weeklyCommand(year, folder, today)}`,
  ].join('\n');
}
