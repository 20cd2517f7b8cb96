import {
  announcedProblem,
  announcedWhen,
  type Announced,
  type AnnouncedProblem,
} from '../domain/announced.ts';
import { isVisible } from '../domain/embargo.ts';
import type { Moment } from '../domain/moment.ts';
import { isDemonstration, type Provenance } from '../domain/provenance.ts';
import type { SessionChange, When } from '../domain/session.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Entry } from './entry.ts';
import { ledgerFile } from './ledger-file.ts';
import type { Problem } from './problem.ts';

/** A session of a notice, or an event, as its schema gives it. */
type Dated = When & { readonly changes: readonly SessionChange[] };

type Surroundings = {
  readonly root: string;
  readonly at: Moment;
  /** Whether the site still has invented items; if not, those that are gone are not missed. */
  readonly demonstration: boolean;
  /** Of all items, sound or not. */
  readonly files: readonly Pick<Entry, 'kind'>[];
};

type Row = {
  readonly key: string;
  readonly changes: readonly SessionChange[];
  readonly now: Announced;
  readonly visible: boolean;
  readonly problemAt: Place;
};

type Place = { readonly file: string; readonly line: number; readonly field: string };

const MESSAGES: Readonly<Record<AnnouncedProblem, string>> = {
  'change-untold':
    '已公布的时间或地点改了，却没有写变更，记进日历的人不会知道。请在 changes 里加一条（改期写 kind: moved 和 was，其余写 kind: changed），或改回去。',
  'other-was': 'was 与已公布的时间不同。请照抄原来的时间。',
  'change-taken-back': '已公布的变更少了。变更只能往后加，请恢复。',
};

/** Sessions and events against what was announced of them. @param known of the ledger; null = not sound. */
export function announcedState(
  entries: readonly Entry[],
  known: Ledger['announced'] | null,
  { root, at, demonstration, files }: Surroundings,
) {
  const rows = entries.filter(isDated).flatMap((entry) => rowsOf(entry, at));
  const there = new Map(rows.map((row) => [row.key, row]));
  const before = Object.entries(known ?? {});
  const shown = rows.filter(({ key, visible }) => visible || key in (known ?? {}));
  return {
    problems: [
      ...before
        .filter(([key, { demonstration: invented }]) => !there.has(key) && (demonstration || !invented))
        .filter(() => files.filter(isDated).length === entries.filter(isDated).length) // an unsound file has them all
        .map(([key, { when }]) => ({
          file: ledgerFile(root),
          line: 1,
          field: key,
          message: vanished(key, when),
        })),
      ...before.flatMap(([key, announced]) => changeProblems(announced, there.get(key))),
    ],
    next: Object.fromEntries(shown.toSorted(byKey).map(({ key, now }) => [key, now])),
    unrecorded: known ? shown.filter(({ key, now }) => !isSame(known[key], now)).length : 0,
  };
}

function isDated({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'openDays' || kind === 'events';
}

function rowsOf({ kind, id, file, data, lineOf }: Entry, at: Moment): Row[] {
  const own = (field: string, ...path: (string | number)[]): Place => ({
    file,
    line: lineOf([...path, field]),
    field,
  });
  const common = {
    visible: isVisible(data, at),
    demonstration: isDemonstration({ provenance: data['provenance'] as Provenance }), // by the schemas
  };
  if (kind === 'events') {
    const event = data as unknown as Dated & { readonly place: string | null }; // by its schema
    return [rowOf(`events/${id}`, event, event.place, common, own('day'))];
  }
  const sessions = data['sessions'] as readonly (Dated & {
    readonly id: string;
    readonly facility: string;
  })[]; // by its schema
  return sessions.map((session, index) =>
    rowOf(`sessions/${session.id}`, session, session.facility, common, own('day', 'sessions', index)),
  );
}

function rowOf(
  key: string,
  dated: Dated,
  place: string | null,
  { visible, demonstration }: { readonly visible: boolean; readonly demonstration: boolean },
  problemAt: Place,
): Row {
  const now = { when: announcedWhen(dated, place), changes: dated.changes.length, demonstration };
  return { key, changes: dated.changes, now, visible, problemAt };
}

function changeProblems(known: Announced, row: Row | undefined): Problem[] {
  const why = row && announcedProblem(known, row.now, row.changes.slice(known.changes));
  return why ? [{ ...row.problemAt, message: `${MESSAGES[why]}（原为 ${known.when}）` }] : [];
}

function vanished(key: string, when: string): string {
  return `已公布的 ${key}（${when}）不见了。改了 id 的，请改回来；删了的，请恢复；不办了的，在它的 changes 里写一条 kind: cancelled 和原因。`;
}

function isSame(known: Announced | undefined, now: Announced): boolean {
  return known?.when === now.when && known.changes === now.changes;
}

function byKey(a: Row, b: Row): number {
  return a.key.localeCompare(b.key);
}
