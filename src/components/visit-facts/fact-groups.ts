import type { Fact } from '#src/components/items/facts.ts';
import { isKnown } from '#src/domain/visit-facts.ts';
import type { VisitFacts } from '#src/schemas/visit-facts.ts';
import type { Words } from '#src/words/words.ts';

export type GroupName = keyof VisitFacts;

/** Facts that a place has outside its `visit`, by the group they belong to. They stand first in it. */
export type Outside = Readonly<Partial<Record<GroupName, readonly Fact[]>>>;

/** A known fact as it is printed. */
export type KnownFact = Fact & { readonly value: string };

/** A group of facts: those that are known, and the names of the others. */
export type FactGroup = {
  readonly name: GroupName;
  readonly heading: string;
  readonly known: readonly KnownFact[];
  readonly missing: readonly string[];
};

/** All groups, in the order of the words. */
export function factGroups(visit: VisitFacts, outside: Outside, words: Words): FactGroup[] {
  return groupNames(words).map((name) => {
    const facts = [...(outside[name] ?? []), ...factsIn(name, visit, words)];
    return { name, heading: words.visitFacts.groups[name].heading, ...split(facts) };
  });
}

/** The facts of one group, as they are printed. */
export function factsIn(group: GroupName, visit: VisitFacts, words: Words): Fact[] {
  return Object.keys(words.visitFacts.groups[group].facts).map((name) => factOf(visit, group, name, words));
}

/** One fact as it is printed; null where it is not provided. */
export function factOf(visit: VisitFacts, group: GroupName, name: string, { visitFacts }: Words): Fact {
  const { term, say } = wordOf(visitFacts.groups[group].facts, name);
  const value = (visit[group] as Readonly<Record<string, unknown>>)[name]; // looked up by name
  if (!isKnown(value)) return { term, value: null };
  const text = say(value);
  return name === 'mail' ? { term, value: text, href: `mailto:${text}` } : { term, value: text };
}

/** Those that are known, and the names of the others. */
export function split(facts: readonly Fact[]): Pick<FactGroup, 'known' | 'missing'> {
  return {
    known: facts.flatMap((fact) => (fact.value === null ? [] : [{ ...fact, value: fact.value }])),
    missing: facts.filter(({ value }) => value === null).map(({ term }) => term),
  };
}

function groupNames({ visitFacts }: Words): GroupName[] {
  return Object.keys(visitFacts.groups) as GroupName[]; // the type of the words has no other keys
}

type Say = (value: unknown) => string;

/** @throws RangeError for a fact without a word. */
function wordOf(facts: object, name: string): { term: string; say: Say } {
  const word = (facts as Readonly<Record<string, string | readonly [string, Say]>>)[name]; // as FactWords has it
  if (word === undefined) throw new RangeError(`No word for the fact '${name}'.`);
  return typeof word === 'string' ? { term: word, say: String } : { term: word[0], say: word[1] };
}
