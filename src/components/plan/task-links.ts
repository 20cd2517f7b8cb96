import type { Provenance } from '#src/domain/provenance.ts';
import type { Words } from '#src/words/words.ts';

/** A link below a task. */
export type TaskLink = {
  readonly href: string;
  readonly title: string;
  /** What kind of item it is, in words. */
  readonly kind: string;
  readonly provenance: Provenance;
};

type Item = {
  readonly id: string;
  readonly title: string;
  readonly planTasks: readonly string[];
  readonly provenance: Provenance;
};

type ItemKind = 'news' | 'events' | 'openDays' | 'facilities' | 'biodiversity';

/** A whole section of the portal that may belong to a task. */
export type SectionKind = ItemKind | 'weekly' | 'monthly';

/** All items of each kind, each kind in its own order. */
export type TaskContent = Readonly<Record<ItemKind, readonly Item[]>> &
  Readonly<Record<'weekly' | 'monthly', readonly unknown[]>>;

/** Also the order in which the kinds are listed. */
const ADDRESSES: Readonly<Record<SectionKind, string>> = {
  weekly: '/reports/weekly/',
  monthly: '/reports/monthly/',
  facilities: '/facilities/',
  openDays: '/open-days/',
  biodiversity: '/biodiversity/',
  events: '/events/',
  news: '/news/',
};

const ITEM_KINDS: readonly ItemKind[] = ['facilities', 'openDays', 'biodiversity', 'events', 'news'];

/** The items that are tagged with a task. @param task an id like `2023-4`. */
export function taggedLinks(task: string, content: TaskContent, { frame }: Words): TaskLink[] {
  return ITEM_KINDS.flatMap((kind) =>
    content[kind]
      .filter(({ planTasks }) => planTasks.includes(task))
      .map(({ id, title, provenance }) => ({
        href: `${ADDRESSES[kind]}${id}/`,
        title,
        kind: frame.pages[kind],
        provenance,
      })),
  );
}

/** The sections that belong to a task as a whole, with how many items each has. */
export function sectionLinks(sections: readonly SectionKind[], content: TaskContent, { frame, plan }: Words) {
  return sections.map((kind) => ({
    href: ADDRESSES[kind],
    title: plan.section(frame.pages[kind], content[kind].length, plan.units[kind]),
  }));
}
