import { execFileSync } from 'node:child_process';
import { compileYear } from './bench/compile-year.ts';
import { median } from './bench/median.ts';
import { parseOnly } from './bench/parse-only.ts';
import { writeYearFiles } from './bench/year-files.ts';
import { runScript } from './input-error.ts';

const ROUNDS = 5;

await runScript(async () => {
  const { year, decade } = await writeYearFiles();
  await compileYear(year, '2025-W01', '2025-W04'); // warm both paths
  const rounds: { parsing: number; compiling: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ parsing: await timed(() => parseOnly(year)), compiling: await timed(compileAll) });
  }
  const ratios = rounds.map(({ parsing, compiling }) => compiling / parsing);
  console.log(
    `52 weeks from a year of hours, ${await parseOnly(year)} records, ${ROUNDS} rounds, CPU seconds`,
  );
  console.log(`parsing alone       ${median(rounds.map(({ parsing }) => parsing)).toFixed(2)}`);
  console.log(`reading + compiling ${median(rounds.map(({ compiling }) => compiling)).toFixed(2)}`);
  console.log(
    `ratio               ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(' ')})`,
  );
  console.log(`peak memory, 1 year  from a 1-year file   ${peak(year, '2025-W01', '2025-W52')} MB`);
  console.log(`peak memory, 1 year  from a 10-year file  ${peak(decade, '2025-W01', '2025-W52')} MB`);
  console.log(`peak memory, 3 years from a 10-year file  ${peak(decade, '2025-W01', '2027-W52')} MB`);

  function compileAll(): Promise<number> {
    return compileYear(year, '2025-W01', '2025-W52');
  }
});

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
