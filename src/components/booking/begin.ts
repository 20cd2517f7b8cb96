import { SESSION_FIELDS } from '#src/domain/booking.ts';
import { thisMinute } from '#src/components/ui/this-minute.ts';
import { addressChoice, shortened, type AddressChoice } from './address-choice.ts';
import type { Draft } from './draft.ts';
import { fill } from './fill.ts';
import type { SessionChoices } from './session-choices.ts';
import {
  titleOf,
  type PastSession,
  type SheetOffer,
  type SheetSession,
  type SheetWords,
} from './sheet-data.ts';
import { choiceOf, writeRequest } from './sheet-form.ts';
import type { Note } from './tell.ts';

/** Fills the sheet in from the draft and from what the address asks for. @returns what is to be told of it. */
export function beginSheet(
  form: HTMLElement,
  choices: SessionChoices,
  offer: SheetOffer,
  words: SheetWords,
  draft: Draft | null,
): Note[] {
  if (draft) writeRequest(form, draft.request);
  const gone = SESSION_FIELDS.map((field) => draft?.request[field] ?? '').filter(
    (id) => id !== '' && !offer.sessions.some((session) => session.id === id),
  );
  choices.offerOf(choiceOf(form, 'place').value);
  const choice =
    draft?.search === location.search ? null : addressChoice(location.search, offer, thisMinute());
  return [
    ...gone.map((id) =>
      fill(words.gone, { value: offer.past.find((one) => one.id === id)?.label ?? shortened(id) }),
    ),
    ...(choice ? follow(choice, form, choices, offer, words) : []),
  ];
}

function follow(
  choice: AddressChoice,
  form: HTMLElement,
  choices: SessionChoices,
  offer: SheetOffer,
  words: SheetWords,
): Note[] {
  const place = choiceOf(form, 'place');
  const turnTo = (id: string) => {
    place.value = id;
    return replacedSentence(choices.offerOf(id), words);
  };
  switch (choice.kind) {
    case 'session': {
      const told = turnTo(choice.session.place);
      putFirst(form, choice.session);
      return [fill(words.fromAddress, { session: choice.session.label }), ...told];
    }
    case 'place':
      return turnTo(choice.place.id);
    case 'shut': {
      const { session, state } = choice;
      const reason = state === 'cancelled' ? session.changes.at(-1)?.reason : undefined;
      const told = shutNote(session, words.states[state], reason, offer, words);
      return [told, ...(place.value === '' ? turnTo(session.place) : [])];
    }
    case 'past': {
      const told = shutNote(choice.session, words.states.ended, undefined, offer, words);
      return [told, ...(place.value === '' ? turnTo(choice.session.place) : [])];
    }
    case 'unknown-session':
      return [fill(words.address.session, { value: choice.value })];
    case 'unknown-place':
      return [fill(words.address.place, { value: choice.value })];
  }
}

/** What has become of a session that cannot be chosen, with the way to its page. */
function shutNote(
  { id, place, label }: PastSession,
  state: string,
  reason: string | undefined,
  { places }: SheetOffer,
  words: SheetWords,
): Note {
  const at = places.find((one) => one.id === place);
  const values = { place: at ? titleOf(at, words) : '', session: label, state, reason: reason ?? '' };
  return {
    text: fill(reason === undefined ? words.address.state : words.address.reason, values),
    href: `/visits/sessions/${id}/`,
    link: words.address.details,
  };
}

/** The wish of the address comes first, and the others keep their order. */
function putFirst(form: HTMLElement, session: SheetSession): void {
  const others = SESSION_FIELDS.map((field) => choiceOf(form, field).value).filter(
    (id) => id && id !== session.id,
  );
  SESSION_FIELDS.forEach(
    (field, index) => (choiceOf(form, field).value = [session.id, ...others][index] ?? ''),
  );
}

function replacedSentence(lost: readonly SheetSession[], { replaced, comma }: SheetWords): string[] {
  return lost.length > 0 ? [fill(replaced, { sessions: lost.map(({ label }) => label).join(comma) })] : [];
}
