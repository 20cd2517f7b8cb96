import type { Point } from '#src/domain/schematic.ts';
import { byTone, formOf, toneKey, type MarkForm, type Tone } from './tone.ts';

/** A station or a section of a district. */
export type Mark = { readonly name: string; readonly tone: Tone | null };

/** How many marks have a tone; `names` where it is bad, and of mere places. */
export type MarkGroup = {
  readonly tone: Tone | null;
  readonly count: number;
  readonly names: readonly string[];
};

/** The marks counted by tone, from the best to the worst. */
export function markGroups(marks: readonly Mark[]): MarkGroup[] {
  const groups = Map.groupBy(marks, ({ tone }) => toneKey(tone));
  return [...groups.values()]
    .map((group) => ({ tone: group[0]?.tone ?? null, count: group.length, names: namesOf(group) }))
    .toSorted((a, b) => byTone(a.tone, b.tone));
}

function namesOf(group: readonly Mark[]): string[] {
  return group.flatMap(({ name, tone }) => (isNamed(tone) ? [name] : []));
}

function isNamed(tone: Tone | null): boolean {
  return tone !== null && (tone.kind === 'place' || formOf(tone) !== 'disc');
}

/** The path of a mark about a point. */
export function markPath(form: MarkForm, [x, y]: Point): string {
  switch (form) {
    case 'disc':
    case 'ring':
      return `M${x - 3.2} ${y}a3.2 3.2 0 1 1 6.4 0a3.2 3.2 0 1 1-6.4 0z`;
    case 'triangle':
      return `M${x} ${y - 3.8}l3.8 7h-7.6z`;
    case 'square':
      return `M${x - 3.2} ${y - 3.2}h6.4v6.4h-6.4z`;
    case 'cross':
      return `M${x - 3.2} ${y - 3.2}l6.4 6.4M${x - 3.2} ${y + 3.2}l6.4-6.4`;
  }
}
