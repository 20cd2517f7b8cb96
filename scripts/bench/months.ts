import { compileMonthsOf } from './compile-months.ts';
import { allOf, writeMonthFiles, type MonthFiles } from './month-files.ts';
import { parseOnly } from './parse-only.ts';
import { BOUND, peakOf } from './peak.ts';
import { inTurn, ratioLines } from './rounds.ts';

/** One monthly report with all its parts and the year to date; and the peak memory of one and ten years of months. */
export async function benchMonths(): Promise<void> {
  const files = await writeMonthFiles('2026-01', '2026-10');
  const rounds = await inTurn(
    () => parseOnly(allOf(files)),
    () => compileMonthsOf(files, '2026-10', '2026-10'),
  );
  console.log(`2026-10 with its year to date from five files, ${await parseOnly(allOf(files))} records`);
  for (const line of ratioLines(rounds)) console.log(line);
  const year = await writeMonthFiles('2026-01', '2026-12');
  const decade = await writeMonthFiles('2026-01', '2035-12');
  console.log(`peak memory with ${BOUND} MB of long-lived objects:`);
  console.log(`  12 months  from 1-year files   ${peak(year, '2026-01', '2026-12')} MB`);
  console.log(`  12 months  from 10-year files  ${peak(decade, '2026-01', '2026-12')} MB`);
  console.log(`  120 months from 10-year files  ${peak(decade, '2026-01', '2035-12')} MB`);
}

function peak(files: MonthFiles, first: string, last: string): string {
  return peakOf('scripts/bench/peak-of-months.ts', [JSON.stringify(files), first, last]);
}
