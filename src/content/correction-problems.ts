import { isDemonstration, type Provenance } from '../domain/provenance.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';

type Item = { readonly kind: string; readonly id: string };

/** What of a note on a published item does not fit the item or the other notes on it. @param entries all, also those that may not be seen yet. */
export function correctionProblems(entries: readonly Entry[]): Problem[] {
  const items = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const notes = entries.filter(({ kind }) => kind === 'corrections').toSorted(byDay);
  return notes.flatMap((note) => {
    const item = items.get(keyOf(note));
    const earlier = notes.filter(
      (other) => other !== note && byDay(other, note) < 0 && keyOf(other) === keyOf(note),
    );
    return [
      ...(item ? againstItem(note, item) : []),
      ...afterWithdrawal(note, earlier),
      ...emptyChanges(note),
    ];
  });
}

function againstItem(note: Entry, item: Entry): Problem[] {
  const [told, published] = [dayOf(note), dayOf(item)];
  return [
    ...(told < published
      ? [
          problem(
            note,
            ['publishedOn'],
            `早于它所说明的内容的发布日期 ${published}（${item.file}）。请检查日期。`,
          ),
        ]
      : []),
    ...(isInvented(note) && !isInvented(item)
      ? [
          problem(
            note,
            ['provenance', 'kind'],
            `是演示，而 ${item.file} 是真实内容。请写真实的说明，或删去这一份。`,
          ),
        ]
      : []),
  ];
}

/** What was taken back cannot be corrected any more, nor taken back again. */
function afterWithdrawal(note: Entry, earlier: readonly Entry[]): Problem[] {
  const withdrawal = earlier.find(({ data }) => data['kind'] === 'withdrawal');
  if (!withdrawal) return [];
  return [problem(note, ['kind'], `${withdrawal.file} 已经把它撤回，撤回以后不能再改。请删去这一份。`)];
}

function emptyChanges(note: Entry): Problem[] {
  const changes = note.data['changes'] as readonly { readonly old: unknown; readonly now: unknown }[]; // by the schema
  return changes.flatMap(({ old, now }, index) =>
    old === now
      ? [problem(note, ['changes', index, 'now'], 'old 和 now 一样，看不出改了什么。请照印出来的写。')]
      : [],
  );
}

function byDay(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0; // ids begin with the day
}

function keyOf({ data }: Entry): string {
  const item = data['item'] as Item; // by the schema
  return `${item.kind}/${item.id}`;
}

function dayOf({ data }: Entry): string {
  const { publishedOn } = data;
  return typeof publishedOn === 'string' ? publishedOn : '';
}

function isInvented({ data }: Entry): boolean {
  const provenance = data['provenance'] as Provenance | undefined; // by the schemas
  return provenance !== undefined && isDemonstration({ provenance });
}

function problem({ file, lineOf }: Entry, path: readonly (string | number)[], message: string): Problem {
  return { file, line: lineOf(path), field: path.join('.'), message };
}
