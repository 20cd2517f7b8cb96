import type { EngineName, Site } from '../build/site.ts';
import type { Answers } from './all.ts';
import type { Cold } from './cold.ts';
import { scoreOf, type Judged, type Score } from './score.ts';

/** All that was measured of an engine. */
export type Result = {
  readonly name: EngineName;
  readonly judged: readonly Judged[];
  readonly score: Score;
  readonly warm: readonly number[];
  readonly again: readonly number[];
  readonly cold: readonly Cold[];
  readonly slow: readonly Cold[];
  readonly size: { readonly bytes: number; readonly files: number };
  /** Of building the index. */
  readonly seconds: number;
};

type ByEngine<T> = Readonly<Record<EngineName, T>>;

export function resultsOf(
  sites: readonly Site[],
  { judged, warm, again }: Answers,
  cold: ByEngine<Cold[]>,
  slow: ByEngine<Cold[]>,
): Result[] {
  return sites.map(({ name, size, seconds }) => ({
    name,
    judged: judged[name],
    score: scoreOf(judged[name]),
    warm: warm[name],
    again: again[name],
    cold: cold[name],
    slow: slow[name],
    size,
    seconds,
  }));
}
