import { adultsFor, splitOf } from './group-split.ts';
import type { Capacity, Party, PlaceFacts } from './visit-need.ts';

type Sizes = Pick<PlaceFacts, 'minSize' | 'maxSize' | 'groups' | 'splitSize' | 'pupilsPerAdult'>;

/** Who comes to a place with so many pupils. */
export function partyOf(pupils: number, { pupilsPerAdult }: Pick<PlaceFacts, 'pupilsPerAdult'>): Party {
  const adults = pupilsPerAdult === null ? null : adultsFor(pupils, pupilsPerAdult);
  return { pupils, adults, people: pupils + (adults ?? 0) };
}

/**
 * Whether so many pupils, with the adults they need, can come at the same time. A place that does not say how many it takes is unknown,
 * and so is one that would split them and does not say how many groups it takes at once.
 */
export function capacityOf(pupils: number, place: Sizes): Capacity {
  const { minSize, maxSize: whole, groups: atOnce } = place;
  const party = partyOf(pupils, place);
  const { parts: groups, size: most } = splitOf(party.people, place);
  const told = { about: 'capacity', party, most, whole, groups, atOnce } as const;
  if (minSize !== null && party.people < minSize) return { ...told, verdict: 'no', least: minSize };
  return { ...told, verdict: verdictOf(most, groups, atOnce), least: null };
}

function verdictOf(most: number | null, groups: number, atOnce: number | null): Capacity['verdict'] {
  if (most === null) return 'unknown';
  if (groups === 1) return 'yes';
  if (atOnce === null) return 'unknown';
  return groups <= atOnce ? 'yes' : 'no';
}
