/** A line of a request: what it tells, and what was typed. */
export type SheetLine = { readonly label: string; readonly value: string };

/** How far a second line of what was typed stands from the edge, so that it is not taken for a line of the sheet. */
const INDENT = '\u3000\u3000';

/** A request as text. Lines of what was typed stay apart from those of the sheet; signs that turn text around end with their line. */
export function sheetText(
  head: readonly string[],
  lines: readonly SheetLine[],
  tail: readonly string[],
): string {
  const body = lines.filter(({ value }) => value.trim() !== '').map(lineText);
  return [...head, '', ...body, ...(tail.length > 0 ? ['', ...tail] : [])].join('\n');
}

/** As files of Windows are: it opens in an editor there with its signs and lines. */
export function fileText(text: string): string {
  return `\ufeff${wellFormed(text).replace(/\r?\n/g, '\r\n')}\r\n`;
}

/** Half a sign, as of an emoji cut in two, cannot be written into files and addresses. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}

function lineText({ label, value }: SheetLine): string {
  const [first = '', ...others] = value.trim().split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return [`${label}\uff1a${first}`, ...others.map((line) => INDENT + line)].join('\n');
}
