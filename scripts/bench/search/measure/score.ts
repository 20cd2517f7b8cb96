import { SHOWN } from '../engines/engine.ts';
import { mean } from './statistics.ts';

/** An engine's answer to a query beside the true one. */
export type Judged = {
  readonly group: string;
  readonly right: ReadonlySet<string>;
  readonly found: readonly string[];
};

export type Score = {
  /** Of the pages that hold what was asked, the share found; over queries that some page answers. */
  readonly recall: number;
  /** Of the pages found, the share that holds it; over queries for which some were. */
  readonly precision: number;
  /** The same of the first page of results, where a short answer need not fill it; over queries that some page answers. */
  readonly firstPage: number;
  /** Queries that no page answers, and how many of them were answered all the same. */
  readonly absent: number;
  readonly answered: number;
};

export function scoreOf(judged: readonly Judged[]): Score {
  const present = judged.filter(({ right }) => right.size > 0);
  const absent = judged.filter(({ right }) => right.size === 0);
  return {
    recall: mean(present.map((each) => hits(each, each.found.length) / each.right.size)),
    precision: mean(
      judged
        .filter(({ found }) => found.length > 0)
        .map((each) => hits(each, each.found.length) / each.found.length),
    ),
    firstPage: mean(present.map((each) => hits(each, SHOWN) / Math.min(SHOWN, each.right.size))),
    absent: absent.length,
    answered: absent.filter(({ found }) => found.length > 0).length,
  };
}

/** How many of the first found are right; one found twice counts once. */
function hits({ found, right }: Judged, first: number): number {
  return new Set(found.slice(0, first)).intersection(right).size;
}
