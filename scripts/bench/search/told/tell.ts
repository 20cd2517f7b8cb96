import type { Result } from '../measure/result.ts';
import type { Query } from '../queries/queries.ts';
import { aimLines, isExact, wrongLines } from './aims.ts';
import { groupTable } from './groups.ts';
import { headingLines, NOTES } from './heading.ts';
import { resultTable } from './table.ts';

type Run = {
  readonly pages: number;
  readonly characters: number;
  readonly browser: string;
  readonly queries: readonly Query[];
};

/** Prints tables for the README and which aims are met. @returns whether our search found what it should */
export function tell(results: readonly Result[], { queries, ...run }: Run): boolean {
  const find = (name: Result['name']) => results.find((result) => result.name === name);
  const [ours, stock] = [find('ours'), find('stock')];
  if (!ours || !stock) throw new RangeError('Ours and stock Pagefind are always measured.');
  const wrong = wrongLines(
    ours,
    queries.map(({ text }) => text),
  );
  const lines = [
    ...headingLines({ ...run, queries: queries.length }),
    ...resultTable(results),
    ...NOTES,
    ...groupTable(results),
    '',
    `Aims at 2,000 pages${run.pages === 2000 ? '' : ', for comparison'}:`,
    ...aimLines(ours, stock),
    ...wrong,
  ];
  console.log(lines.join('\n'));
  return isExact(ours);
}
