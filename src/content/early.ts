import { isVisible, visibleFrom } from '../domain/embargo.ts';
import type { Moment } from '../domain/moment.ts';
import type { Entry } from './entry.ts';
import type { Reference } from './kinds.ts';
import type { Problem } from './problem.ts';
import { referencesOf } from './references.ts';

type Dated = Pick<Entry, 'kind' | 'id' | 'file' | 'data' | 'lineOf'>;

/**
 * Items that may be seen earlier than an item that they name and that may not be seen yet: they would betray it, or link to a page
 * that is not there. It is told when the item is written, not when its time has come and the site must be built.
 */
export function earlyProblems(entries: readonly Dated[], now: Moment): Problem[] {
  const withheld = new Map(
    entries.filter(({ data }) => !isVisible(data, now)).map((entry) => [`${entry.kind}/${entry.id}`, entry]),
  );
  if (withheld.size === 0) return [];
  return entries.flatMap((entry) =>
    referencesOf(entry).flatMap((reference) => {
      const named = withheld.get(keyOf(reference));
      return named ? problemOf(entry, named, reference) : [];
    }),
  );
}

/** The item that is named: a task belongs to the plan of its year. */
function keyOf({ kind, id }: Reference): string {
  return kind === 'planTasks' ? `plan/${id.slice(0, 4)}` : `${kind}/${id}`;
}

function problemOf(entry: Dated, named: Dated, { path, id }: Reference): Problem[] {
  const [from, namedFrom] = [visibleFrom(entry.data), visibleFrom(named.data)];
  if (namedFrom === null || (from !== null && from >= namedFrom)) return [];
  const own = from === null ? '这一项没有写时间，随时可见' : `这一项从 ${from} 起就可见`;
  const message = `“${id}”（${named.file}）从 ${namedFrom} 起才可见，而${own}。${cure(entry, namedFrom)}`;
  return [{ file: entry.file, line: entry.lineOf(path), field: path.join('.'), message }];
}

/** What has a day of publication may be seen from that day on: both fields move. */
function cure({ data }: Dated, from: Moment): string {
  const day = 'publishedOn' in data ? `publishedOn 写成 ${from.slice(0, 10)}、` : '';
  return `请把这一项的 ${day}notBefore 写成 ${from}（或更晚），或删去这一处。`;
}
