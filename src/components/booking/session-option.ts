import type { Moment } from '#src/domain/moment.ts';
import { placesLeft, sessionState } from '#src/domain/session.ts';
import { SHUT } from '#src/domain/booking-sessions.ts';
import { fill } from './fill.ts';
import type { SheetSession, SheetWords } from './sheet-data.ts';

/** A session with its state at a minute. One that is shut can be seen, and is only chosen where it is already. */
export function sessionOption(
  session: SheetSession,
  isChosen: boolean,
  words: SheetWords,
  now: Moment,
): HTMLOptionElement {
  const state = sessionState(session, now);
  const text = fill(words.option, { session: session.label, state: stateSentence(session, words, now) });
  const made = simpleOption(session.id, text);
  made.disabled = SHUT.some((shut) => shut === state) && !isChosen;
  return made;
}

/** The state at a minute, and how many may still come, or from when on one can ask. */
export function stateSentence(session: SheetSession, words: SheetWords, now: Moment): string {
  const state = sessionState(session, now);
  const left = state === 'bookable' ? placesLeft(session) : null;
  const { opensLabel: opens } = session;
  if (state === 'not-open' && opens !== null) return fill(words.opens, { state: words.states[state], opens });
  return left === null ? words.states[state] : fill(words.left, { state: words.states[state], left });
}

export function simpleOption(value: string, text: string): HTMLOptionElement {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = text;
  return made;
}
