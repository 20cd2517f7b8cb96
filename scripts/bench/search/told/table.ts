import type { EngineName } from '../build/site.ts';
import type { Result } from '../measure/result.ts';
import { mean, percentile } from '../measure/statistics.ts';
import { kilobytes, megabytes, share, times, withRatio } from './figures.ts';

export const NAMES: Readonly<Record<EngineName, string>> = {
  ours: 'Ours',
  stock: 'Stock Pagefind 1.6',
  minisearch: 'MiniSearch, bigrams',
  flexsearch: 'FlexSearch, bigrams',
  scan: 'Whole-text scan',
};

type Row = readonly [label: string, cell: (result: Result, stock: Result) => string];

const ROWS: readonly Row[] = [
  ['Recall', ({ score }) => share(score.recall)],
  ['Precision', ({ score }) => share(score.precision)],
  ['First-page precision (top 10)', ({ score }) => share(score.firstPage)],
  ['Absent queries answered', ({ score }) => `${score.answered} of ${score.absent}`],
  ['KB to start', ({ cold }) => kilobytes(mean(cold.map(({ start }) => start.bytes)))],
  ['Requests to start', ({ cold }) => mean(cold.map(({ start }) => start.requests)).toFixed(1)],
  ['KB per cold query, mean', ({ cold }) => kilobytes(mean(queryBytes(cold)))],
  ['KB per cold query, p95', ({ cold }) => kilobytes(percentile(queryBytes(cold), 0.95))],
  ['Requests per cold query', ({ cold }) => mean(cold.map(({ query }) => query.requests)).toFixed(1)],
  ['Cold ms, p50 / p95', ({ cold }, stock) => times(coldMs(cold), coldMs(stock.cold))],
  ['Warm ms, p50 / p95', ({ warm }, stock) => times(warm, stock.warm)],
  ['Asked again ms, p50 / p95', ({ again }, stock) => times(again, stock.again)],
  ['Slow cold ms, p50 / p95', ({ slow }, stock) => times(coldMs(slow), coldMs(stock.slow))],
  ['Slow warm ms, p50 / p95', ({ slow }, stock) => times(warmMs(slow), warmMs(stock.slow))],
  ['Index MB on disk', ({ size }) => megabytes(size.bytes)],
  ['Index files', ({ size }) => size.files.toLocaleString('en')],
  ['Seconds to build', ({ seconds }, stock) => withRatio(seconds, stock.seconds, 1)],
  ['Fresh pages / slow ones', ({ cold, slow }) => `${cold.length} / ${slow.length}`],
];

/** A Markdown table of what was measured, a column for an engine. */
export function resultTable(results: readonly Result[]): string[] {
  const stock = results.find(({ name }) => name === 'stock');
  if (!stock) throw new RangeError('Nothing can be compared without stock Pagefind.');
  const rows = ROWS.map(([label, cell]) => [label, ...results.map((result) => cell(result, stock))]);
  return markdown(['', ...results.map(({ name }) => NAMES[name])], rows);
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

type Colds = Result['cold'];
export const queryBytes = (cold: Colds) => cold.map(({ query }) => query.bytes);
const coldMs = (cold: Colds) => cold.map(({ ms }) => ms);
const warmMs = (cold: Colds) => cold.map(({ warmMs: next }) => next);
