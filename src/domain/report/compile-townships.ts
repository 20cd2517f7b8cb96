import { Big } from 'big.js';
import { decimalsOf } from '../air/pollutant.ts';
import { monthsToDate, type Month } from '../month.ts';
import { roundHalfEven } from '../rounding.ts';
import { daysNeeded } from './air-window.ts';
import type { TownshipRow } from './monthly-report.ts';
import type { FigureGap } from './missing-part.ts';

/** The daily PM2.5 means of one township by month, µg/m³, without the missing ones; a month without a row is not there. */
export type TownshipDays = {
  readonly district: string;
  readonly name: string;
  readonly months: ReadonlyMap<Month, readonly number[]>;
};

type Mean =
  { readonly value: number; readonly gap: null } | { readonly value: null; readonly gap: FigureGap };

/** A township in a month: the mean of its days, over the month and the year to date; every month needs its days. */
export function townshipRowOf(month: Month, { district, name, months }: TownshipDays): TownshipRow {
  const own = meanOver([month], months);
  const year = meanOver(monthsToDate(month), months);
  return {
    district,
    name,
    month: own.value,
    yearToDate: year.value,
    lastYear: null,
    validDays: months.get(month)?.length ?? 0,
    gaps: {
      ...(own.gap ? { month: own.gap } : {}),
      ...(year.gap ? { yearToDate: year.gap } : {}),
    },
  };
}

function meanOver(wanted: readonly Month[], months: TownshipDays['months']): Mean {
  const found = wanted.map((month) => ({ month, days: months.get(month) }));
  if (found.some(({ days }) => days === undefined)) return { value: null, gap: 'not-covered' };
  const days = found.flatMap((entry) => entry.days ?? []);
  if (days.length === 0) return { value: null, gap: 'not-measured' };
  if (found.some((entry) => (entry.days?.length ?? 0) < daysNeeded(entry.month))) {
    return { value: null, gap: 'too-few-days' };
  }
  const sum = days.reduce((total, day) => total.plus(day), new Big(0));
  return { value: roundHalfEven(sum.div(days.length), decimalsOf('pm25')).toNumber(), gap: null };
}
