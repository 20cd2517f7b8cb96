import type { Result } from '../measure/result.ts';
import { scoreOf } from '../measure/score.ts';

const traffic = (bytes: number) => ({ bytes, requests: 1 });

/** What was measured of two engines with one query, for tests. */
export function exampleResult(changed: Partial<Result> = {}): Result {
  const judged = changed.judged ?? [{ group: 'field', right: new Set(['a', 'b']), found: ['b', 'a'] }];
  return {
    name: 'ours',
    judged,
    score: scoreOf(judged),
    warm: [10],
    again: [1],
    cold: [{ start: traffic(105_000), query: traffic(60_000), ms: 300, warmMs: 12 }],
    slow: [{ start: traffic(105_000), query: traffic(60_000), ms: 3000, warmMs: 90 }],
    size: { bytes: 16_262_000, files: 3507 },
    seconds: 4,
    ...changed,
  };
}
