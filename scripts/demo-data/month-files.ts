import { join } from 'node:path';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { month } from '#src/domain/month.ts';
import { drinkingRows } from './drinking/rows.ts';
import { writeLines } from './files.ts';
import type { MonthRange } from './month-range.ts';
import { MONTH_KINDS, monthlyCommand } from './next-command.ts';
import { noiseRows } from './noise/rows.ts';
import type { Options } from './options.ts';
import type { Places } from './places.ts';
import { townshipRows } from './townships/rows.ts';
import { waterRows } from './water/rows.ts';

/** Writes `water-2025.csv`, `drinking-2025.csv` … with the months of a calendar year; returns what to tell the editor. */
export async function writeMonths(
  year: number,
  options: Options,
  places: Places,
  today: CalendarDay,
): Promise<string> {
  const range = { seed: options.seed, from: month(`${year}-01`), to: month(`${year}-12`) };
  const told: string[] = [];
  for (const kind of MONTH_KINDS) {
    const path = join(options.folder, `${kind}-${year}.csv`);
    const { lines, sha256 } = await writeLines(path, rowsOf(kind, range, places));
    told.push(
      `已写好（虚构的演示数据）：${path}`,
      `  ${range.from} 至 ${range.to}，${lines - 1} 行，种子 ${range.seed}`,
      `  sha256 ${sha256}`,
    );
  }
  return [...told, `  下一步：${monthlyCommand(year, options, today)}`].join('\n');
}

function rowsOf(kind: (typeof MONTH_KINDS)[number], range: MonthRange, places: Places): Iterable<string> {
  switch (kind) {
    case 'water':
      return waterRows(range, places.sections);
    case 'drinking':
      return drinkingRows(range, places.sources);
    case 'noise':
      return noiseRows(range, places.stations);
    case 'townships':
      return townshipRows(range, places.townships);
  }
}
