import { splitOf } from './group-split.ts';
import type { Capacity, PlaceFacts } from './visit-need.ts';

type Sizes = Pick<PlaceFacts, 'minSize' | 'maxSize' | 'groups' | 'splitSize'>;

/**
 * Whether so many people can come at the same time. A place that does not say how many it takes is unknown, and so is one that would
 * split them and does not say how many groups it takes at once.
 */
export function capacityOf(size: number, place: Sizes): Capacity {
  const { minSize, groups: atOnce } = place;
  const { parts: groups, size: most } = splitOf(size, place);
  const told = { about: 'capacity', size, most, groups, atOnce } as const;
  if (minSize !== null && size < minSize) return { ...told, verdict: 'no', least: minSize };
  return { ...told, verdict: verdictOf(most, groups, atOnce), least: null };
}

function verdictOf(most: number | null, groups: number, atOnce: number | null): Capacity['verdict'] {
  if (most === null) return 'unknown';
  if (groups === 1) return 'yes';
  if (atOnce === null) return 'unknown';
  return groups <= atOnce ? 'yes' : 'no';
}
