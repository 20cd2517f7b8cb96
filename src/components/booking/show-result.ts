import { partOf } from '#src/components/news-list/filter-parts.ts';
import { forgetCopied } from '#src/components/copy/copy-buttons.ts';
import { fill } from './fill.ts';
import { mailTo } from './mail.ts';
import type { SheetPlace, SheetSession, SheetWords } from './sheet-data.ts';
import { fileText, sheetText, type SheetLine } from './sheet-text.ts';

/** A finished request, in words. */
export type Finished = {
  readonly reference: string;
  readonly minute: string;
  readonly group: string;
  readonly place: SheetPlace;
  readonly lines: readonly SheetLine[];
  /** The lines that a short mail must have. */
  readonly brief: readonly SheetLine[];
  readonly notes: readonly string[];
  /** Those of the notes that the place gets. */
  readonly sent: readonly string[];
  readonly sessions: readonly SheetSession[];
};

/** Shows a finished request with the ways to send it. */
export function showResult(sheet: HTMLElement, finished: Finished, words: SheetWords): void {
  const head = headOf(finished, words);
  const text = sheetText(
    [words.sheet, ...head.map(({ label, value }) => `${label}\uff1a${value}`)],
    finished.lines,
    finished.sent,
  );
  partOf(sheet, 'reference').textContent = finished.reference;
  partOf(sheet, 'demonstration').hidden = !finished.place.demonstration;
  partOf(sheet, 'notes').hidden = finished.notes.length === 0;
  partOf(sheet, 'note-list').replaceChildren(...finished.notes.map((note) => item(note)));
  partOf(sheet, 'sheet').replaceChildren(...[...head, ...finished.lines].flatMap(row));
  sheet.querySelector('[data-form="request"]')?.replaceChildren(text);
  forgetCopied();
  showMail(sheet, finished, words, text);
  showFile(partOf(sheet, 'download'), text, finished.reference);
  partOf(sheet, 'holds').hidden = finished.sessions.length === 0;
  partOf(sheet, 'hold-list').replaceChildren(...finished.sessions.map((session) => holdLink(session, words)));
  partOf(sheet, 'result').hidden = false;
  sheet.setAttribute('data-finished', '');
}

/** What was finished is no longer what is filled in. */
export function hideResult(sheet: HTMLElement): void {
  partOf(sheet, 'result').hidden = true;
  sheet.removeAttribute('data-finished');
}

function headOf({ reference, minute, place }: Finished, words: SheetWords): SheetLine[] {
  return [
    { label: words.reference, value: reference },
    { label: words.madeAt, value: fill(words.beijing, { minute }) },
    ...(place.demonstration ? [{ label: words.note, value: words.demonstration }] : []),
  ];
}

function showMail(
  sheet: HTMLElement,
  { reference, group, place, brief }: Finished,
  words: SheetWords,
  text: string,
): void {
  const subject = fill(words.mail.subject, { reference, group: group.trim() });
  const short = sheetText([`${words.reference}\uff1a${reference}`], brief, [words.mail.paste]);
  const paste = `${words.reference}\uff1a${reference}\n\n${words.mail.paste}`;
  const { href, body } = mailTo(place.mail, subject, [text, short, paste]);
  partOf(sheet, 'mail').setAttribute('href', href);
  const unknown = place.phone === null ? words.mail.nobody : words.mail.none;
  const notes = [place.mail === null ? unknown : '', body > 0 ? words.mail.short : ''].join('');
  partOf(sheet, 'mail-note').textContent = notes;
  partOf(sheet, 'mail-note').hidden = notes === '';
}

function showFile(link: HTMLElement, text: string, reference: string): void {
  const before = link.getAttribute('href') ?? '';
  if (before.startsWith('blob:')) URL.revokeObjectURL(before);
  link.setAttribute(
    'href',
    URL.createObjectURL(new Blob([fileText(text)], { type: 'text/plain;charset=utf-8' })),
  );
  link.setAttribute('download', `${reference}.txt`);
}

function holdLink({ id, label }: SheetSession, words: SheetWords): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `/calendars/holds/${id}.ics`;
  link.textContent = fill(words.hold, { session: label });
  return item(link);
}

function item(content: string | Node): HTMLLIElement {
  const made = document.createElement('li');
  made.append(content);
  return made;
}

function row({ label, value }: SheetLine): HTMLElement[] {
  if (value.trim() === '') return [];
  const [made, term, text] = ['div', 'dt', 'dd'].map((tag) => document.createElement(tag));
  if (!made || !term || !text) return [];
  term.textContent = label;
  text.textContent = value;
  text.dir = 'auto';
  made.append(term, text);
  return [made];
}
