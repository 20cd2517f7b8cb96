import { serveCopyButtons } from '#src/components/copy/copy-buttons.ts';
import { partOf } from '#src/components/news-list/filter-parts.ts';
import { thisMinute } from '#src/components/ui/this-minute.ts';
import type { BookingField, BookingRequest } from '#src/domain/booking.ts';
import { bookingNotes, SENT_NOTES, type BookingNote } from '#src/domain/booking-notes.ts';
import { bookingPayload } from '#src/domain/booking-payload.ts';
import { bookingProblems } from '#src/domain/booking-problems.ts';
import { beginSheet } from './begin.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { fill } from './fill.ts';
import { FINISHED } from './finished.ts';
import { finishedSheet, newReference } from './finish.ts';
import { noteSentence, problemSentence, type SentenceContext } from './sentences.ts';
import { SessionChoices } from './session-choices.ts';
import { unpackOffer, type SheetPlace, type SheetWords } from './sheet-data.ts';
import { choiceOf, controlOf, labelOf, readRequest, writeRequest } from './sheet-form.ts';
import { showChosen } from './show-place.ts';
import { showProblems } from './show-problems.ts';
import { hideResult, showResult } from './show-result.ts';
import { tellNotes, type Note } from './tell.ts';

const isSent = ({ why }: BookingNote) => SENT_NOTES.includes(why);

/** Checks a request, keeps its draft on this device alone, and makes what the reader sends. */
class BookingSheet extends HTMLElement {
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as SheetWords; // by BookingSheet.astro
  private readonly offer = unpackOffer(this.dataset['offer'] ?? '{}');
  private readonly form = partOf(this, 'form') as HTMLFormElement; // by BookingSheet.astro
  private readonly unchosen = partOf(this, 'answers').textContent;
  private readonly keeper = new DraftKeeper(this, this.form, this.words);
  private readonly choices = new SessionChoices(this.form, this.offer, this.words);
  private isChecked = false;
  /** A request is shown as finished. */
  private isFinished = false;

  connectedCallback(): void {
    partOf(this, 'no-script').hidden = true;
    partOf(this, 'actions').hidden = false;
    partOf(this, 'check').removeAttribute('disabled');
    const draft = this.keeper.begin();
    this.tell(beginSheet(this.form, this.choices, this.offer, this.words, draft));
    this.showChosen();
    this.listen();
    this.choices.keepRenewing();
    serveCopyButtons(this);
  }

  private listen(): void {
    const pressed = (name: string, act: () => void) => partOf(this, name).addEventListener('click', act);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.check();
    });
    this.form.addEventListener('input', () => this.save());
    this.form.addEventListener('change', ({ target }) => this.changed((target as HTMLInputElement).name)); // of a field
    for (const name of ['print', 'print-blank']) pressed(name, () => window.print());
    pressed('clear', () => this.clear());
    pressed('take-other', () => this.takeOther());
  }

  /** Says what is wrong and goes there, or shows the finished request. */
  private check(): void {
    this.isChecked = true;
    const request = readRequest(this.form);
    const place = this.place();
    if (this.showProblems(request) === 0 && place) return this.finish(request, place);
    this.isFinished = false;
    hideResult(this);
    partOf(this, 'errors').focus();
  }

  private finish(request: BookingRequest, place: SheetPlace): void {
    const now = thisMinute();
    const reference = this.keeper.referenceFor(place.id, () => newReference(this.words.prefix, now));
    this.keeper.save();
    this.tell([]);
    const all = bookingNotes(request, this.offer, now);
    const told = (notes: readonly BookingNote[]) => notes.map((note) => noteSentence(note, this.context()));
    const made = { reference, minute: now, notes: told(all), sent: told(all.filter(isSent)) };
    const finished = finishedSheet(this.form, request, this.offer, place, made);
    this.isFinished = true;
    showResult(this, finished, this.words);
    this.dispatchEvent(new CustomEvent(FINISHED, { detail: bookingPayload(request, reference, now) }));
    partOf(this, 'result').focus({ preventScroll: true });
    partOf(this, 'result').scrollIntoView({ block: 'start' });
  }

  /** @returns how many there are. */
  private showProblems(request: BookingRequest): number {
    const problems = bookingProblems(request, this.offer, thisMinute());
    const told = problems.map((problem) => ({
      field: problem.field,
      sentence: problemSentence(problem, this.context()),
    }));
    showProblems(this, told, fill(this.words.found, { count: told.length }));
    return told.length;
  }

  /** After a field was filled in: a place brings its sessions, a session its place. */
  private changed(name: string): void {
    const place = choiceOf(this.form, 'place');
    const session = this.offer.sessions.find(
      ({ id }) => id === this.form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value,
    );
    if (session && place.value === '') place.value = session.place;
    const lost = name === 'place' || session ? this.choices.offerOf(place.value) : [];
    const sessions = lost.map(({ label }) => label).join(this.words.comma);
    const moved = sessions === '' ? [] : [fill(this.words.moved, { sessions })];
    if (moved.length > 0) this.tell(moved);
    this.showChosen();
    this.save(moved);
    if (this.isChecked) this.showProblems(readRequest(this.form));
  }

  /** What was finished is not what is filled in any more. */
  private save(moved: readonly string[] = []): void {
    if (!this.keeper.save() || !this.isFinished) return;
    this.isFinished = false;
    hideResult(this);
    this.tell([...moved, this.words.changed]);
  }

  private clear(): void {
    if (!confirm(this.words.clearAsk)) return;
    this.keeper.clear();
    this.form.reset();
    this.choices.offerOf('');
    this.startAgain();
    showProblems(this, [], '');
    this.isChecked = false;
  }

  private takeOther(): void {
    const draft = this.keeper.takeOther();
    if (!draft) return;
    this.choices.offerOf('');
    writeRequest(this.form, draft.request);
    this.choices.offerOf(draft.request.place);
    this.startAgain();
    if (this.isChecked) this.showProblems(draft.request);
  }

  private startAgain(): void {
    this.isFinished = false;
    hideResult(this);
    this.tell([]);
    this.showChosen();
    controlOf(this.form, 'group').focus();
  }

  private showChosen(): void {
    showChosen(this, this.place(), this.words, this.unchosen);
    this.choices.note();
  }

  private place(): SheetPlace | null {
    return this.offer.places.find(({ id }) => id === choiceOf(this.form, 'place').value) ?? null;
  }

  private context(): SentenceContext {
    const { words, offer, form } = this;
    return {
      words,
      offer,
      labelOf: (field: BookingField) => labelOf(form, field),
      valueOf: (field: BookingField) => controlOf(form, field).value,
    };
  }

  /** What has become of the address and of what was chosen. */
  private tell(notes: readonly Note[]): void {
    tellNotes(this, notes);
  }
}

customElements.define('booking-sheet', BookingSheet);
