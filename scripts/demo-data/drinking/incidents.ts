import { monthNumber, yearOfMonth, type Month } from '#src/domain/month.ts';
import type { AnyItem, Measured } from '#src/domain/water/item.ts';

/** Set by hand, not by chance, so that a demonstration can point at them; odd and even years differ. */
const plans: Record<'odd' | 'even', { failure: Failure; rest: Rest }> = {
  odd: {
    // Manganese dissolves from the bed of a reservoir in summer; the limit is 0.1 (GB 3838-2002, table 2).
    failure: { source: '诸暨演示二水源地', month: 8, item: 'manganese', value: '0.16' },
    rest: { source: '新昌演示二水源地', month: 12, reason: '停止取水：输水隧洞检修（演示）' },
  },
  even: {
    failure: { source: '上虞演示一水源地', month: 6, item: 'totalPhosphorus', value: '0.068' },
    rest: { source: '柯桥演示一水源地', month: 3, reason: '停止取水：取水口改造（演示）' },
  },
};

/** The one failing item of a calendar year. */
export function failureIn(year: number): Failure {
  return plans[year % 2 === 0 ? 'even' : 'odd'].failure;
}

/** The month of a calendar year in which a source gives no water. */
export function restIn(year: number): Rest {
  return plans[year % 2 === 0 ? 'even' : 'odd'].rest;
}

/** Whether something set by hand is about this source in this month. */
export function isAbout(incident: Failure | Rest, source: string, month: Month): boolean {
  return incident.source === source && incident.month === monthNumber(month);
}

/** What the laboratory finds, where it was set by hand. */
export function failingValue(source: string, month: Month, item: AnyItem): Measured | undefined {
  const failure = failureIn(yearOfMonth(month));
  return isAbout(failure, source, month) && failure.item === item ? failure.value : undefined;
}

export interface Failure {
  source: string;
  /** 1 … 12. */
  month: number;
  item: AnyItem;
  value: Measured;
}

export interface Rest {
  source: string;
  /** 1 … 12. */
  month: number;
  reason: string;
}
