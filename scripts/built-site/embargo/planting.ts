import { KINDS, type KindName } from '#src/content/kinds.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Moment } from '#src/domain/moment.ts';

/** What makes one set of items, one of every kind, unlike all others. */
export type Planting = {
  /** Three letters in every text and file name. */
  readonly word: string;
  /** Begins every number. */
  readonly digits: number;
  readonly week: string;
  readonly month: string;
  readonly year: number;
  /** The id of the release. */
  readonly release: string;
  readonly publishedOn: CalendarDay;
  /** Left out: the items may be seen at once. */
  readonly notBefore?: Moment;
};

export type PlantedItem = {
  readonly kind: KindName;
  readonly id: string;
  readonly data: object;
  /** Its id, title, numbers and file names as a reader would see them; they stand nowhere else. */
  readonly marks: readonly string[];
  /** Its text; left out: one without any component. */
  readonly body?: string;
  /** Files in its folder. */
  readonly files?: Readonly<Record<string, string>>;
};

export const PROVENANCE = { kind: 'demonstration' };

/** The files of items below a content folder, text by path. */
export function filesOf(items: readonly PlantedItem[]): Record<string, string> {
  return Object.fromEntries(items.flatMap((item) => [[pathOf(item), textOf(item)], ...filesBeside(item)]));
}

function pathOf({ kind, id }: PlantedItem): string {
  return `${KINDS[kind].folder}/${id}${KINDS[kind].extension}`;
}

function textOf({ kind, data, body = '示例的正文。' }: PlantedItem): string {
  const json = JSON.stringify(data, null, 2);
  // JSON is YAML too.
  return KINDS[kind].extension === '.json' ? json : `---\n${json}\n---\n\n${body}\n`;
}

function filesBeside({ kind, id, files = {} }: PlantedItem): (readonly [path: string, text: string])[] {
  return Object.entries(files).map(([name, text]) => [`${KINDS[kind].folder}/${id}/${name}`, text]);
}
