import type { CalendarDay, PartialDay } from './calendar.ts';

/** What a reader cites, as far as the forms of references ask. */
export type Cited = {
  /** null = nobody is named: then the title comes first. */
  readonly author: string | null;
  readonly title: string;
  /** What a reader must be told with the title: its edition, or that it is invented; null = nothing. */
  readonly subtitle: string | null;
  /** `DB` for a table, `EB` for a text. */
  readonly medium: 'EB' | 'DB';
  /** As far as is known. */
  readonly published: CalendarDay | PartialDay;
  /** Of the fixed version. */
  readonly address: string;
};

/** A reference as GB/T 7714—2015 has it for what is read online. @param accessed the reader's day. */
export function gbReference(cited: Cited, accessed: CalendarDay): string {
  const { author, subtitle, medium, published, address } = cited;
  const title = [oneLine(cited.title), subtitle].filter(Boolean).join(': ');
  const head = author === null ? '' : `${oneLine(author)}. `;
  return `${head}${title}[${medium}/OL]. (${published})[${accessed}]. ${address}.`;
}

/** The same as an entry of BibLaTeX, which BibTeX reads as `@misc`. @param accessed the reader's day. */
export function bibEntry(cited: Cited, accessed: CalendarDay): string {
  const { author, title, subtitle, published, address } = cited;
  const fields = [
    ...(author === null ? [] : [['author', `{${escaped(author)}}`]]),
    ['title', `{${escaped(title)}}`],
    ...(subtitle === null ? [] : [['note', escaped(subtitle)]]),
    ['date', published],
    ['url', address],
    ['urldate', accessed],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{${citeKey(address)},`, ...lines, '}'].join('\n');
}

/** The address without what all addresses share: letters, digits and hyphens, as keys may have. Each part of a page has its own. */
export function citeKey(address: string): string {
  const path = new URL(address).pathname + new URL(address).hash;
  return path.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
