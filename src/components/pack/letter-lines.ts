import { factOf } from '#src/components/visit-facts/fact-groups.ts';
import type { Words } from '#src/words/words.ts';
import type { PackPlace } from './pack-place.ts';

/** What the letter to parents says, line by line: what is known of the place, and `＿` for what the school fills in. */
export function letterLines(place: PackPlace, words: Words): string[] {
  const { letter, safety } = words.pack;
  const { visit, address, route, subject, doNots } = place;
  const { kit, banned } = visit.safety;
  const clothes = subject === 'nature' ? safety.clothes.nature : safety.clothes.facility;
  return [
    letter.see(route.length === 0 ? null : route.join('、')),
    letter.place(address),
    letter.travel,
    letter.cost(visit.cost.price),
    letter.lunch(visit.comfort.lunch),
    letter.clothes(clothes),
    letter.bring(safety.pupils),
    ...(kit === null ? [] : [letter.kit(kit)]),
    ...(banned === null ? [] : [letter.banned(banned)]),
    ...(doNots.length === 0 ? [] : [letter.doNots(doNots)]),
    letter.air(factOf(visit, 'access', 'airRule', words).value),
  ];
}
