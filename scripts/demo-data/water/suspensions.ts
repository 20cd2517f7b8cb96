import { monthNumber, yearOfMonth, type Month } from '#src/domain/month.ts';

/** Set by hand, not by chance, so that a demonstration can point at them; odd and even years differ. */
const plans: Record<'odd' | 'even', readonly Suspension[]> = {
  odd: [
    { section: '柯桥演示07断面', first: 1, last: 3, reason: '停测：断面旁桥梁施工（演示）' },
    { section: '诸暨演示09断面', first: 7, last: 8, reason: '停测：河道清淤（演示）' },
    { section: '上虞演示15断面', first: 11, last: 11, reason: '停测：水闸检修，河道断流（演示）' },
  ],
  even: [
    { section: '越城演示18断面', first: 2, last: 4, reason: '停测：断面旁道路施工（演示）' },
    { section: '嵊州演示11断面', first: 9, last: 9, reason: '停测：洪水期间无法安全采样（演示）' },
  ],
};

/** Why a section is not sampled in a month; `null` where it is. */
export function suspensionOf(section: string, month: Month): string | null {
  const number = monthNumber(month);
  const found = suspensionsIn(yearOfMonth(month)).find(
    (each) => each.section === section && each.first <= number && number <= each.last,
  );
  return found?.reason ?? null;
}

/** The suspensions of a calendar year. */
export function suspensionsIn(year: number): readonly Suspension[] {
  return plans[year % 2 === 0 ? 'even' : 'odd'];
}

export interface Suspension {
  section: string;
  /** First and last month of the year, 1 … 12. */
  first: number;
  last: number;
  reason: string;
}
