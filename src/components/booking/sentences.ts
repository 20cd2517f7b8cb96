import type { BookingField, BookingProblem } from '#src/domain/booking.ts';
import type { BookingNote } from '#src/domain/booking-notes.ts';
import { fill } from './fill.ts';
import type { SheetOffer, SheetWords } from './sheet-data.ts';

/** What a sentence may need of the sheet that it is about. */
export type SentenceContext = {
  readonly words: SheetWords;
  readonly offer: SheetOffer;
  readonly labelOf: (field: BookingField) => string;
  readonly valueOf: (field: BookingField) => string;
};

const CHOSEN: readonly BookingField[] = ['place', 'grade', 'session1', 'session2', 'session3'];

export function problemSentence({ field, why, numbers }: BookingProblem, context: SentenceContext): string {
  const { problems, unchosen } = context.words;
  const template = why === 'missing' && CHOSEN.includes(field) ? unchosen : problems[why];
  return fill(template, { ...numbers, ...namesOf(field, context) });
}

export function noteSentence({ field, why, numbers }: BookingNote, context: SentenceContext): string {
  return fill(context.words.notes[why], { ...numbers, ...namesOf(field, context) });
}

function namesOf(field: BookingField, { words, offer, labelOf, valueOf }: SentenceContext) {
  const session = offer.sessions.find(({ id }) => id === valueOf(field));
  return {
    label: labelOf(field),
    session: session?.label ?? '',
    opens: session?.opensLabel ?? words.notProvided,
    grades: session?.gradesLabel ?? words.notProvided,
  };
}
