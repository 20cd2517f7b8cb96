import { join } from 'node:path';
import { month, type Month } from '#src/domain/month.ts';
import { firstDayOf, lastDayOf, weeksOfYear } from '#src/domain/week.ts';
import { drinkingRows } from './drinking/rows.ts';
import { writeLines } from './files.ts';
import type { MonthRange } from './month-range.ts';
import { noiseRows } from './noise/rows.ts';
import type { Options } from './options.ts';
import type { Places } from './places.ts';
import { townshipRows } from './townships/rows.ts';
import { waterRows } from './water/rows.ts';

const kinds = ['water', 'drinking', 'noise', 'townships'] as const;

/** Writes `water-2025.csv`, `drinking-2025.csv` … with the months of a calendar year; returns what to tell the editor. */
export async function writeMonths(year: number, options: Options, places: Places): Promise<string> {
  const range = { seed: options.seed, from: month(`${year}-01`), to: month(`${year}-12`) };
  const told: string[] = [];
  for (const kind of kinds) {
    const path = join(options.folder, `${kind}-${year}.csv`);
    const { lines, sha256 } = await writeLines(path, rowsOf(kind, range, places));
    told.push(
      `已写好（虚构的演示数据）：${path}`,
      `  ${range.from} 至 ${range.to}，${lines - 1} 行，种子 ${range.seed}`,
      `  sha256 ${sha256}`,
    );
  }
  return [...told, `  下一步：${nextCommand(year, range, options)}`].join('\n');
}

function rowsOf(kind: (typeof kinds)[number], range: MonthRange, places: Places): Iterable<string> {
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

function nextCommand(year: number, { from, to }: { from: Month; to: Month }, options: Options): string {
  const air = airYearsOf(year, options).map((each) => ['air', each] as const);
  const files = [...air, ...kinds.map((kind) => [kind, year] as const)];
  const words = files.map(([kind, each]) => `--${kind} "${join(options.folder, `${kind}-${each}.csv`)}"`);
  return `npm run report -- monthly ${from}..${to} ${words.join(' ')} --demonstration`;
}

/** The air files that hold days of a calendar year: ISO years begin and end a few days beside it. */
function airYearsOf(year: number, { from, to }: Options): number[] {
  return [year - 1, year, year + 1].filter((each) => {
    const weeks = weeksOfYear(each);
    const [first, last] = [weeks[0], weeks.at(-1)];
    if (each < from || each > to || !first || !last) return false;
    return firstDayOf(first) <= `${year}-12-31` && lastDayOf(last) >= `${year}-01-01`;
  });
}
