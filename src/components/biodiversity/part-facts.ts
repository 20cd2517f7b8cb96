import type { Fact } from '#src/components/items/facts.ts';
import type { BiodiversityItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';

type Site = Pick<BiodiversityItem, 'hall' | 'line' | 'course'>;

/** The hall, the line or the course of a site: what it is, and its facts; null = not provided. */
export type Part = { readonly name: string; readonly what: string | null; readonly facts: readonly Fact[] };

/** The three parts of an experience site (一馆一线一课), in this order. */
export function siteParts({ hall, line, course }: Site, { nature }: Words): Part[] {
  const { parts, say } = nature;
  return [
    part(parts.hall, hall, [
      [parts.hours, hall?.hours],
      [parts.stepFree, said(hall?.stepFree, say.stepFree)],
    ]),
    part(parts.line, line, [
      [parts.length, said(line?.length, say.length)],
      [parts.climb, said(line?.climb, say.climb)],
      [parts.minutes, said(line?.minutes, say.minutes)],
      [parts.surface, line?.surface],
      [parts.stepFree, said(line?.stepFree, say.stepFree)],
      [parts.shelter, line?.shelter],
      [parts.toilets, line?.toilets],
    ]),
    part(parts.course, course, [
      [parts.grades, said(course?.grades, say.grades)],
      [parts.aims, course?.aims],
      [parts.kit, course?.kit],
    ]),
  ];
}

type Told = readonly [term: string, value: string | null | undefined];

/** A part of which nothing is known has no facts to tell. */
function part(name: string, known: { readonly what: string | null } | null, facts: readonly Told[]): Part {
  if (known === null) return { name, what: null, facts: [] };
  return { name, what: known.what, facts: facts.map(([term, value]) => ({ term, value: value ?? null })) };
}

function said<T>(value: T | null | undefined, say: (value: T) => string): string | null {
  return value === null || value === undefined ? null : say(value);
}
