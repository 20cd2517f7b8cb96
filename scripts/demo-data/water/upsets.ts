import { monthNumber, yearOfMonth } from '#src/domain/month.ts';
import { monthIndexOf, type Visit } from '../month-range.ts';
import { fraction, keyOf } from '../random.ts';
import { isWeak } from './grades.ts';
import type { LadderItem } from './ladders.ts';

const upset = keyOf('upset');

/** Shares of the months in which something goes wrong, at any place and at a weak one. */
const rate = 0.004;
const weakRate = 0.1;

/** Share of the upsets that reach class Ⅴ. */
const severe = 0.08;

/** What goes wrong with the warm and with the cold season; what is named twice does so more often. */
const warm: readonly LadderItem[] = [
  ...(['dissolvedOxygen', 'totalPhosphorus', 'permanganateIndex', 'cod', 'totalPhosphorus'] as const),
];
const cold: readonly LadderItem[] = [
  ...(['ammoniaNitrogen', 'totalPhosphorus', 'bod5', 'petroleum', 'cod'] as const),
];

/** Set by hand, so that the mean of the year fails somewhere: months 1 … 12; odd and even years differ. */
const plans: Record<'odd' | 'even', Trouble> = {
  odd: { section: '柯桥演示13断面', item: 'totalPhosphorus', first: 3, last: 11 },
  even: { section: '越城演示22断面', item: 'ammoniaNitrogen', first: 2, last: 10 },
};

/** The trouble that stays for most of a calendar year. */
export function lastingTroubleIn(year: number): Trouble {
  return plans[year % 2 === 0 ? 'even' : 'odd'];
}

/** The one item that a place spoils in a month, and to which grade; mostly there is none. */
export function upsetIn(visit: Visit): Upset | null {
  const chance = (key: number): number =>
    fraction(visit.seed, upset, visit.place, monthIndexOf(visit.month), key);
  const lasting = lastingItem(visit);
  if (lasting) return { item: lasting, grade: 3.25 + 0.5 * chance(1) };
  if (chance(1) >= (isWeak(visit.seed, visit.place) ? weakRate : rate)) return null;
  const isWarm = monthNumber(visit.month) >= 5 && monthNumber(visit.month) <= 10;
  const items = isWarm ? warm : cold;
  const item = items[Math.floor(chance(2) * items.length)] ?? 'totalPhosphorus';
  return { item, grade: (chance(3) < severe ? 4.1 : 3.1) + 0.7 * chance(4) };
}

function lastingItem({ place, month }: Visit): LadderItem | null {
  const { section, item, first, last } = lastingTroubleIn(yearOfMonth(month));
  const number = monthNumber(month);
  return place === keyOf(section) && first <= number && number <= last ? item : null;
}

export interface Trouble {
  section: string;
  item: LadderItem;
  first: number;
  last: number;
}

export interface Upset {
  item: LadderItem;
  /** 3 … 4 is class Ⅳ, 4 … 5 is class Ⅴ. */
  grade: number;
}
