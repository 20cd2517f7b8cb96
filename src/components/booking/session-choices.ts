import { thisMinute } from '#src/components/ui/this-minute.ts';
import { SESSION_FIELDS } from '#src/domain/booking.ts';
import { sessionState } from '#src/domain/session.ts';
import { fill } from './fill.ts';
import { sessionOption, simpleOption, stateSentence } from './session-option.ts';
import { titleOf, type SheetOffer, type SheetSession, type SheetWords } from './sheet-data.ts';
import { choiceOf, noteBelow } from './sheet-form.ts';

const MINUTE = 60_000;

/** The three choices of sessions, with the states of the sessions as they are now. */
export class SessionChoices {
  private readonly form: HTMLElement;
  private readonly offer: SheetOffer;
  private readonly words: SheetWords;
  private place = '';
  private states = '';

  constructor(form: HTMLElement, offer: SheetOffer, words: SheetWords) {
    this.form = form;
    this.offer = offer;
    this.words = words;
  }

  /** Offers the sessions of a place, or those of all places. @returns those that were chosen, but are of another place. */
  offerOf(place: string): SheetSession[] {
    this.place = place;
    this.states = this.statesNow();
    return SESSION_FIELDS.flatMap((field, index) => {
      const select = choiceOf(this.form, field);
      const chosen = this.find(select.value);
      const empty = simpleOption('', index === 0 ? this.words.choose : this.words.none);
      select.replaceChildren(empty, ...this.options(chosen));
      const isOffered = place === '' || chosen?.place === place;
      select.value = isOffered ? (chosen?.id ?? '') : '';
      return chosen && !isOffered ? [chosen] : [];
    });
  }

  /** Says below each choice its state and how to book, or that the place has no sessions. */
  note(): void {
    const isBare = this.place !== '' && this.offer.sessions.every(({ place }) => place !== this.place);
    for (const field of SESSION_FIELDS) {
      const session = this.find(choiceOf(this.form, field).value);
      const none = field === 'session1' && isBare ? this.words.noSessions : '';
      noteBelow(this.form, field, session ? this.noteOf(session) : none);
    }
  }

  /** Tells the states again when one has changed; not before, or a choice that is open would shut. */
  keepRenewing(): void {
    const renew = () => {
      if (document.hidden || this.states === this.statesNow()) return;
      this.offerOf(this.place);
      this.note();
    };
    window.setInterval(renew, MINUTE);
    document.addEventListener('visibilitychange', renew);
  }

  /** Without a place by place, and those without sessions left out. */
  private options(chosen: SheetSession | undefined): HTMLElement[] {
    const of = (id: string) =>
      this.offer.sessions
        .filter(({ place }) => place === id)
        .map((session) => sessionOption(session, session === chosen, this.words, thisMinute()));
    if (this.place !== '') return of(this.place);
    return this.offer.places.flatMap((place) => {
      const group = document.createElement('optgroup');
      group.label = titleOf(place, this.words);
      group.append(...of(place.id));
      return group.children.length > 0 ? [group] : [];
    });
  }

  private noteOf(session: SheetSession): string {
    const booking = session.booking ?? this.words.notProvided;
    return fill(this.words.below, { state: stateSentence(session, this.words, thisMinute()), booking });
  }

  private find(id: string): SheetSession | undefined {
    return this.offer.sessions.find((session) => session.id === id);
  }

  private statesNow(): string {
    return this.offer.sessions.map((session) => sessionState(session, thisMinute())).join();
  }
}
