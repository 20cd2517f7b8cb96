import { telephone, type Fact } from '#src/components/items/facts.ts';
import { factOf, factsIn, type GroupName } from '#src/components/visit-facts/fact-groups.ts';
import type { Words } from '#src/words/words.ts';
import type { PackPlace } from './pack-place.ts';

/** A block of facts with its heading. */
export type FactBlock = { readonly heading: string; readonly facts: readonly Fact[] };

/** Facts by their groups and names, as they are printed. */
function pick(place: PackPlace, words: Words, names: readonly `${GroupName}.${string}`[]): Fact[] {
  return names.map((name) => {
    const [group, fact = ''] = name.split('.');
    return factOf(place.visit, group as GroupName, fact, words); // by the type of the names
  });
}

/** What a teacher needs to know on the way, block by block. */
export function planBlocks(place: PackPlace, words: Words): FactBlock[] {
  const { plan } = words.pack;
  const of = (...names: Parameters<typeof pick>[2]) => pick(place, words, names);
  const { opening, closures } = place;
  const learning = factsIn('learning', place.visit, words).filter(({ value }) => value !== null);
  return [
    {
      heading: plan.booking,
      facts: [
        telephone(plan.phone, place.phone),
        ...of('contact.name', 'contact.hours', 'contact.mail', 'opening.noticeDays', 'contact.answerDays'),
        ...(opening === null ? of('opening.hours') : [{ term: plan.opening, value: opening }]),
        ...(closures.length === 0 ? [] : [{ term: plan.closures, value: closures.join('；') }]),
      ],
    },
    {
      heading: plan.group,
      facts: [
        ...of('fit.maxSize', 'fit.splitSize', 'fit.minutes'),
        ratioFact(place, words),
        ...of('supervision.leadAdult', 'dayPlan.ifShut'),
      ],
    },
    {
      heading: plan.travel,
      facts: [
        { term: plan.place, value: place.address },
        ...of('travel.coach', 'travel.bus', 'travel.walk', 'travel.directions'),
      ],
    },
    {
      heading: plan.comfort,
      facts: of('comfort.toilets', 'comfort.lunch', 'comfort.water', 'comfort.cloakroom', 'comfort.shelter'),
    },
    {
      heading: plan.changing,
      facts: of('changing.cancelBy', 'changing.tell', 'changing.ifCancelled', 'changing.late'),
    },
    // Nobody has to ask for these: the pack has a worksheet of its own.
    ...(learning.length === 0
      ? []
      : [{ heading: words.visitFacts.groups.learning.heading, facts: learning }]),
  ];
}

/** What the school's own assessment of the risks goes by, block by block. */
export function safetyBlocks(place: PackPlace, words: Words): FactBlock[] {
  const { safety } = words.pack;
  const of = (...names: Parameters<typeof pick>[2]) => pick(place, words, names);
  return [
    {
      heading: safety.rules,
      facts: of(
        'safety.kit',
        'safety.banned',
        'safety.conditions',
        'supervision.behaviour',
        'supervision.separated',
        'safety.firstAid',
        'safety.emergency',
        'safety.insurance',
      ),
    },
    {
      heading: safety.access,
      facts: of(
        'access.stepFree',
        'access.lift',
        'access.accessibleToilet',
        'access.quietPlace',
        'access.allergies',
        'access.airRule',
      ),
    },
  ];
}

/** How many adults must come along: the place's own rule; where there is none, whose rule counts instead. */
export function ratioFact({ visit }: PackPlace, words: Words): Fact {
  const fact = factOf(visit, 'supervision', 'ratio', words);
  return { ...fact, value: fact.value ?? words.pack.plan.noRatio };
}
