import { execFileSync } from 'node:child_process';
import { compileYear } from './bench/compile-year.ts';
import { median } from './bench/median.ts';
import { parseOnly } from './bench/parse-only.ts';
import { writeYearFiles } from './bench/year-files.ts';
import { runScript } from './input-error.ts';

const ROUNDS = 7;

await runScript(async () => {
  const { year, decade } = await writeYearFiles();
  await compileYear(year, '2025-W01', '2025-W04'); // warm both paths
  const rounds: { parsing: number; compiling: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ parsing: await timed(() => parseOnly(year)), compiling: await timed(compileAll) });
  }
  const [parsing, compiling] = [rounds.map((round) => round.parsing), rounds.map((round) => round.compiling)];
  const ratios = rounds.map((round) => round.compiling / round.parsing);
  console.log(
    `52 weeks from a year of hours, ${await parseOnly(year)} records, ${ROUNDS} rounds, CPU seconds`,
  );
  console.log(`parsing alone        least ${least(parsing)}, median ${middle(parsing)}`);
  console.log(`reading + compiling  least ${least(compiling)}, median ${middle(compiling)}`);
  console.log(
    `ratio                of the least ${(Math.min(...compiling) / Math.min(...parsing)).toFixed(2)}, median of the rounds ${middle(ratios)}`,
  );
  console.log(`peak memory, 1 year  from a 1-year file   ${peak(year, '2025-W01', '2025-W52')} MB`);
  console.log(`peak memory, 1 year  from a 10-year file  ${peak(decade, '2025-W01', '2025-W52')} MB`);
  console.log(`peak memory, 3 years from a 10-year file  ${peak(decade, '2025-W01', '2027-W52')} MB`);

  function compileAll(): Promise<number> {
    return compileYear(year, '2025-W01', '2025-W52');
  }
});

function least(seconds: readonly number[]): string {
  return Math.min(...seconds).toFixed(2);
}

function middle(values: readonly number[]): string {
  return median(values).toFixed(2);
}

/** CPU seconds of a step, which a busy machine disturbs less than the clock. */
async function timed(step: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function peak(path: string, first: string, last: string): string {
  const script = 'scripts/bench/peak-memory.ts';
  const output = execFileSync(process.execPath, [script, path, first, last], { encoding: 'utf8' });
  return Number(output).toFixed(0);
}
