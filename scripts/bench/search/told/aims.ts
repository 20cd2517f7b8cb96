import type { Result } from '../measure/result.ts';
import { mean, percentile } from '../measure/statistics.ts';
import { kilobytes } from './figures.ts';
import { queryBytes } from './table.ts';

const QUERY_BYTES = 60_000;
const START_BYTES = 105_000;
const BUILD_RATIO = 2;

/** Whether our search meets what it aims at with 2,000 pages, a line each. */
export function aimLines(ours: Result, stock: Result): string[] {
  const query = mean(queryBytes(ours.cold));
  const start = mean(ours.cold.map((cold) => cold.start.bytes));
  const warm = percentile(ours.warm, 0.95) / percentile(stock.warm, 0.95);
  const build = ours.seconds / stock.seconds;
  return [
    line(isExact(ours), 'recall = precision = 1', `${ours.score.recall} and ${ours.score.precision}`),
    line(query <= QUERY_BYTES, '≤ 60 KB per cold query', `${kilobytes(query)} KB`),
    line(start <= START_BYTES, '≤ 105 KB to start', `${kilobytes(start)} KB`),
    line(warm <= 1, 'warm p95 ≤ stock Pagefind’s', `${warm.toFixed(2)}×`),
    line(build <= BUILD_RATIO, 'built in ≤ 2× the time of stock Pagefind', `${build.toFixed(2)}×`),
  ];
}

/** Finds exactly the pages that hold what was asked, and none for what none holds. */
export function isExact({ score }: Result): boolean {
  return score.recall === 1 && score.precision === 1 && score.answered === 0;
}

/** The queries that were not answered exactly. */
export function wrongLines({ judged }: Result, queries: readonly string[]): string[] {
  return judged.flatMap(({ right, found }, index) => {
    const missing = right.difference(new Set(found)).size;
    const wrong = new Set(found).difference(right).size;
    return missing + wrong === 0 ? [] : [`- ${queries[index]}: ${missing} missing, ${wrong} wrong`];
  });
}

function line(isMet: boolean, aim: string, measured: string): string {
  return `- ${isMet ? 'met' : '**not met**'}: ${aim} (${measured})`;
}
