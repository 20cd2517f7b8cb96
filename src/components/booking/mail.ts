import { wellFormed } from './sheet-text.ts';

/** Longer addresses are cut off by some programs: at 2,048 signs. */
export const LONGEST_MAIL = 2040;

/** A mail, and which of the bodies it has: 0 is the one that was wanted. */
export type Mail = { readonly href: string; readonly body: number };

/** The address that opens a mail, with the first of the bodies that is short enough; with none where all are too long. @param to null = to be filled in. */
export function mailTo(to: string | null, subject: string, bodies: readonly string[]): Mail {
  const all = bodies.map((body) => address(to, subject, body));
  const index = all.findIndex((href) => href.length <= LONGEST_MAIL);
  return index < 0
    ? { href: address(to, '', ''), body: bodies.length }
    : { href: all[index] ?? '', body: index };
}

function address(to: string | null, subject: string, body: string): string {
  const parts = [
    ...(subject ? [`subject=${encoded(subject)}`] : []),
    ...(body ? [`body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`] : []),
  ];
  return `mailto:${encoded(to ?? '').replaceAll('%40', '@')}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text));
}
