import { compileYear } from './compile-year.ts';
import { parseOnly } from './parse-only.ts';
import { BOUND, peakOf } from './peak.ts';
import { inTurn, ratioLines } from './rounds.ts';
import { writeYearFiles } from './year-files.ts';

/** 52 weekly reports from a year of hours; and the peak memory of one and three years from files of one and ten. */
export async function benchWeeks(): Promise<void> {
  const { year, decade } = await writeYearFiles();
  const rounds = await inTurn(
    () => parseOnly([year]),
    () => compileYear(year, '2025-W01', '2025-W52'),
  );
  console.log(`52 weeks from a year of hours, ${await parseOnly([year])} records`);
  for (const line of ratioLines(rounds)) console.log(line);
  console.log(`peak memory with ${BOUND} MB of long-lived objects:`);
  console.log(`  1 year  from a 1-year file   ${peak(year, '2025-W01', '2025-W52')} MB`);
  console.log(`  1 year  from a 10-year file  ${peak(decade, '2025-W01', '2025-W52')} MB`);
  console.log(`  3 years from a 10-year file  ${peak(decade, '2025-W01', '2027-W52')} MB`);
}

function peak(path: string, first: string, last: string): string {
  return peakOf('scripts/bench/peak-of-weeks.ts', [path, first, last]);
}
