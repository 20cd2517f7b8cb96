import { partOf } from '#src/components/news-list/filter-parts.ts';
import { paragraph } from './show-problems.ts';

/** What is told above the sheet; some with a link at the end. */
export type Note = string | { readonly text: string; readonly href: string; readonly link: string };

/** Tells what has become of the address and of what was chosen; nothing to tell: it is gone. */
export function tellNotes(sheet: HTMLElement, notes: readonly Note[]): void {
  const told = partOf(sheet, 'told');
  told.replaceChildren(...notes.map(noteLine));
  told.hidden = notes.length === 0;
}

/** A way to go on. */
export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function noteLine(note: Note): HTMLParagraphElement {
  if (typeof note === 'string') return paragraph(note);
  const line = paragraph(note.text);
  line.append(linkTo(note.href, note.link));
  return line;
}
