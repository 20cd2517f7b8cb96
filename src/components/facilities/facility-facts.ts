import { telephone, type Fact } from '#src/components/items/facts.ts';
import { factOf, type GroupName, type Outside } from '#src/components/visit-facts/fact-groups.ts';
import type { FacilityItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';

/** What decides whether a class can come. */
const FIT: readonly (readonly [GroupName, string])[] = [
  ['who', 'audience'],
  ['fit', 'grades'],
  ['who', 'minAge'],
  ['fit', 'minSize'],
  ['fit', 'maxSize'],
  ['fit', 'minutes'],
  ['opening', 'hours'],
  ['opening', 'closedOn'],
  ['access', 'stepFree'],
  ['comfort', 'setting'],
  ['travel', 'coach'],
  ['cost', 'price'],
];

/** How to ask. */
const ASK: readonly (readonly [GroupName, string])[] = [
  ['contact', 'name'],
  ['contact', 'hours'],
  ['contact', 'mail'],
  ['contact', 'elsewhere'],
  ['opening', 'noticeDays'],
  ['contact', 'answerDays'],
];

export function fitFacts({ visit }: FacilityItem, words: Words): Fact[] {
  return FIT.map(([group, name]) => factOf(visit, group, name, words));
}

export function askFacts({ visit, phone }: FacilityItem, words: Words): Fact[] {
  const asked = ASK.map(([group, name]) => factOf(visit, group, name, words));
  return [telephone(words.items.facts.phone, phone), ...asked];
}

/** What a facility has outside its `visit`, by the group of facts it belongs to. */
export function facilityOutside({ address, phone, route }: FacilityItem, { items }: Words): Outside {
  const { facts } = items;
  return {
    dayPlan: [{ term: facts.route, value: route.join(' → ') || null }],
    travel: [{ term: facts.address, value: address }],
    contact: [telephone(facts.phone, phone)],
  };
}
