import { thisMinute } from '#src/components/ui/this-minute.ts';
import { isMoment } from '#src/domain/moment.ts';
import { warningState, type WarningState } from '#src/domain/warning.ts';

/** The state, now, of the warning whose start and end an element carries; null where it carries none. */
export function stateOf({ dataset: { from, to } }: HTMLElement): WarningState | null {
  if (!isMoment(from)) return null;
  return warningState({ from, to: isMoment(to) ? to : null }, thisMinute());
}
