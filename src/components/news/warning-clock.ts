import { isMoment, moment, type Moment } from '#src/domain/moment.ts';
import { warningState, type WarningState } from '#src/domain/warning.ts';

/** The state, now, of the warning whose start and end an element carries; null where it carries none. */
export function stateOf({ dataset: { from, to } }: HTMLElement): WarningState | null {
  if (!isMoment(from)) return null;
  return warningState({ from, to: isMoment(to) ? to : null }, thisMinute());
}

/** This minute in Beijing, which has been eight hours ahead all year since 1991. In the reader's browser: `window` has it. */
function thisMinute(): Moment {
  return moment(new Date(window.Date.now() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '));
}
