import { coordinatesIn } from '#src/content/fine-coordinates.ts';
import { sentencesOf } from './told-html.ts';

/** A text as long as a sentence or two is told as one. */
const LONG = 200;

/** What a JSON file tells: its texts, its rows, and coordinates with whatever else the smallest object around them says. */
export function toldInJson(json: string): string[] {
  try {
    return toldIn(JSON.parse(json));
  } catch {
    return sentencesOf(json); // a script that is no data, or data with something before it
  }
}

function toldIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= LONG ? [value] : sentencesOf(value);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(toldIn);
  return [...inner, rowOf(value), placeOf(value)].filter((text) => text !== '');
}

/** Short values that stand side by side, as the cells of a row do. */
function rowOf(value: object): string {
  const cells = Object.entries(value).filter(
    ([, cell]) => typeof cell === 'number' || (typeof cell === 'string' && cell.length <= LONG),
  );
  if (Array.isArray(value))
    return cells.every(([, cell]) => typeof cell === 'number')
      ? ''
      : cells.map(([, cell]) => String(cell)).join(' ');
  return cells.map(([key, cell]) => `${key} ${String(cell)}`).join(' ');
}

/** An object such as a GeoJSON feature, the coordinates of which lie deeper than its name. */
function placeOf(value: object): string {
  if (Array.isArray(value) || Object.values(value).some(isListOfObjects)) return '';
  const text = JSON.stringify(value);
  return coordinatesIn(text).length > 0 ? text : '';
}

function isListOfObjects(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
  );
}

/** The lines of a table. */
export function toldInCsv(csv: string): string[] {
  return csv.split(/\r?\n/);
}

/** The entries of a calendar, with their folded lines put together. */
export function toldInCalendar(ics: string): string[] {
  const text = ics
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\[nN]/g, ' ')
    .replace(/\\([,;\\])/g, '$1');
  return text
    .split(/^(?=BEGIN:)/m)
    .map((entry) => entry.replace(/^(?:UID|DTSTAMP|DTSTART|DTEND|URL)[:;].*$/gm, ''));
}
