import type { Moment } from './moment.ts';

/** Of a warning at a moment. */
export type WarningState = 'coming' | 'in-force' | 'ended';

/** When a warning is in force: from its first minute until the minute of its end; `to` null = until it is lifted. */
export type InForce = { readonly from: Moment; readonly to: Moment | null };

/** `now` is passed in: the reader's browser asks again, since a static page ages. */
export function warningState({ from, to }: InForce, now: Moment): WarningState {
  if (now < from) return 'coming';
  return to !== null && now >= to ? 'ended' : 'in-force';
}
