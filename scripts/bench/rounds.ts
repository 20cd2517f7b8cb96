import { median } from './median.ts';

const ROUNDS = 7;

/** CPU seconds of one round. */
type Round = { readonly parsing: number; readonly compiling: number };

/** Parses and compiles in turn, so that a busy machine disturbs both alike. The first round warms both paths and is not counted. */
export async function inTurn(
  parse: () => Promise<unknown>,
  compile: () => Promise<unknown>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    rounds.push({ parsing: await timed(parse), compiling: await timed(compile) });
  }
  return rounds.slice(1);
}

/** The least and the median of the rounds, and how many times parsing the compilation takes. */
export function ratioLines(rounds: readonly Round[]): string[] {
  const parsing = rounds.map((round) => round.parsing);
  const compiling = rounds.map((round) => round.compiling);
  const ratios = rounds.map((round) => round.compiling / round.parsing);
  const least = Math.min(...compiling) / Math.min(...parsing);
  return [
    `parsing alone        ${spread(parsing)} CPU seconds, ${rounds.length} rounds`,
    `reading + compiling  ${spread(compiling)}`,
    `ratio                of the least ${least.toFixed(2)}, median of the rounds ${median(ratios).toFixed(2)}`,
  ];
}

function spread(seconds: readonly number[]): string {
  return `least ${Math.min(...seconds).toFixed(2)}, median ${median(seconds).toFixed(2)}`;
}

/** CPU seconds of a step, which a busy machine disturbs less than the clock. */
async function timed(step: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
