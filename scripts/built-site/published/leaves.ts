/** A number of a published report, and what it belongs to. */
export type Leaf = { readonly place: string; readonly name: string; readonly value: number };

/** Not figures: which edition this is, and numbers that are part of a date. */
const OTHER = new Set(['edition']);

/** Every number of a report, each with the area, section or township whose it is; those of the report as a whole have no name. */
export function leavesOf(report: unknown, nameOf: (area: string) => string): Leaf[] {
  return walk(report, '', '', nameOf);
}

function walk(value: unknown, place: string, name: string, nameOf: (area: string) => string): Leaf[] {
  if (typeof value === 'number') return [{ place, name, value }];
  if (typeof value !== 'object' || value === null) return [];
  const inner = value as Readonly<Record<string, unknown>>; // an object, or a list by its numbers
  const own = ownName(inner, nameOf) ?? name;
  return Object.entries(inner)
    .filter(([key]) => !OTHER.has(key))
    .flatMap(([key, part]) => walk(part, place === '' ? key : `${place}.${key}`, own, nameOf));
}

function ownName(value: Readonly<Record<string, unknown>>, nameOf: (area: string) => string): string | null {
  if (typeof value['name'] === 'string') return value['name'];
  return typeof value['area'] === 'string' ? nameOf(value['area']) : null;
}
