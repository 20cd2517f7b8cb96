import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Superseded } from './in-edition.ts';

/** How many changes an example lists. */
const FEW = 5;

/** What an editor must still write: a note on each report whose published figures changed, with an example to fill in. */
export function correctionsWanted(superseded: readonly Superseded[], today: CalendarDay): string[] {
  return superseded.flatMap((old, index) => [
    `${old.id}：已发布的第${old.edition}版改了 ${old.changes.length} 处数字，原来的留在 ${old.file}。`,
    `请写 content/corrections/${today}-${index + 1}.json 说明（号码已用的往后编），写好后运行 npm run ledger：`,
    exampleNote(old, today),
  ]);
}

function exampleNote({ kind, id, edition, changes }: Superseded, today: CalendarDay): string {
  const note = {
    item: { kind, id },
    edition: edition + 1,
    kind: 'revision',
    publishedOn: today,
    summary: '写一句话：改了什么。',
    cause: '写清为什么改。',
    changesMeaning: false,
    changes: changes.slice(0, FEW).map(({ path, old, now }) => ({ what: path, old, now })),
    provenance: { kind: 'published', source: '写本局名称', date: today, form: 'original' },
  };
  return JSON.stringify(note, null, 2);
}
