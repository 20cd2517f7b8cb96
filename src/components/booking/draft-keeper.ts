import { partOf } from '#src/components/news-list/filter-parts.ts';
import { thisMinute } from '#src/components/ui/this-minute.ts';
import { clearDraft, DRAFT_KEY, draftIn, readDraft, writeDraft, type Draft } from './draft.ts';
import { fill } from './fill.ts';
import type { SheetWords } from './sheet-data.ts';
import { readRequest } from './sheet-form.ts';

/** Keeps the draft on this device, says when it was kept, and hears of other windows that keep theirs. */
export class DraftKeeper {
  /** The number of the request; null until its first sheet was made. */
  private reference: string | null = null;
  private readonly sheet: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly words: SheetWords;
  private readonly search = location.search;
  private other: Draft | null = null;
  /** The place that the request is to. */
  private place = '';
  private isUnsaved = false;
  /** What was kept last: leaving a field must not put it over what another window has kept since. */
  private kept = '';

  constructor(sheet: HTMLElement, form: HTMLFormElement, words: SheetWords) {
    this.sheet = sheet;
    this.form = form;
    this.words = words;
    addEventListener('storage', (event) => this.heard(event));
    addEventListener('beforeunload', (event) => {
      if (this.isUnsaved) event.preventDefault();
    });
  }

  /** The draft that was kept before; null where there is none. */
  begin(): Draft | null {
    return this.takeUp(readDraft());
  }

  /** What another window has kept meanwhile. */
  takeOther(): Draft | null {
    return this.takeUp(this.other);
  }

  /** The number of a request to the place; another place gets another number. */
  referenceFor(place: string, make: () => string): string {
    this.turnTo(place);
    return (this.reference ??= make());
  }

  /** The newest wins, and the other window is told. @returns whether there was anything new. */
  save(): boolean {
    const request = readRequest(this.form);
    this.turnTo(request.place);
    const { search, reference, words } = this;
    const content = { search, reference, request };
    if (this.kept === JSON.stringify(content)) return false;
    this.kept = JSON.stringify(content);
    const savedAt = thisMinute();
    this.isUnsaved = !writeDraft({ savedAt, ...content });
    this.forgetOther();
    this.say(this.isUnsaved ? words.blocked : fill(words.saved, { time: savedAt.slice(11) }));
    return true;
  }

  clear(): void {
    clearDraft();
    this.reference = null;
    this.isUnsaved = false;
    this.kept = '';
    this.forgetOther();
    this.say(this.words.cleared);
  }

  private turnTo(place: string): void {
    if (place !== this.place) this.reference = null;
    this.place = place;
  }

  private takeUp(draft: Draft | null): Draft | null {
    this.forgetOther();
    this.kept = '';
    this.reference = draft?.reference ?? null;
    this.place = draft?.request.place ?? '';
    if (draft) this.say(fill(this.words.restored, { time: draft.savedAt.slice(11) }));
    return draft;
  }

  /** Another window has kept or cleared the draft: nothing here is lost, and the reader decides. */
  private heard({ key, newValue }: StorageEvent): void {
    if (key !== null && key !== DRAFT_KEY) return;
    this.other = draftIn(newValue);
    const { otherTab, otherCleared } = this.words;
    this.say(this.other ? fill(otherTab, { time: this.other.savedAt.slice(11) }) : otherCleared);
    partOf(this.sheet, 'other').hidden = this.other === null;
  }

  private forgetOther(): void {
    this.other = null;
    partOf(this.sheet, 'other').hidden = true;
  }

  /** The same again is not read out again. */
  private say(text: string): void {
    const place = partOf(this.sheet, 'draft');
    if (place.textContent !== text) place.textContent = text;
  }
}
