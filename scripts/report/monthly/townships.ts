import type { Month } from '#src/domain/month.ts';
import { daysNeeded } from '#src/domain/report/air-window.ts';
import { townshipRowOf } from '#src/domain/report/compile-townships.ts';
import type { MonthlyTownships } from '#src/domain/report/monthly-report.ts';
import type { Township } from '#src/schemas/monitoring.ts';
import type { TownshipDay } from '../../township-file/day.ts';
import { missingNames, wrongMonth, type MonthRows } from './month-rows.ts';
import { activeIn } from './active.ts';
import { refusedPart, type PartOf } from './part-of.ts';
import { TOWNSHIPS } from './registry.ts';

export type TownshipInput = {
  readonly rows: MonthRows<TownshipDay, Township>;
  readonly townships: readonly Township[];
};

/** The township part of a month's report. */
export function townshipPart(month: Month, { rows, townships }: TownshipInput): PartOf<MonthlyTownships> {
  const placed = rows.byMonth.get(month);
  if (!placed) return refusedPart(wrongMonth(month, 'townships', rows.byMonth.keys()));
  const active = activeIn(townships, month);
  const absent = active.filter((township) => placed.every(({ place }) => place !== township));
  const without = missingNames(
    month,
    absent.map(({ name }) => name),
    TOWNSHIPS,
  );
  if (without) return refusedPart(without);
  const part = {
    rows: active.map((township) =>
      townshipRowOf(month, { ...township, months: daysByMonth(township, rows) }),
    ),
  };
  return { part, problems: [], notices: notices(month, part) };
}

function daysByMonth(township: Township, { byMonth }: TownshipInput['rows']): Map<Month, number[]> {
  const months = [...byMonth].map(([month, placed]): [Month, number[] | null] => {
    const own = placed.filter(({ place }) => place === township);
    return [month, own.length === 0 ? null : own.flatMap(({ row }) => row.pm25 ?? [])];
  });
  return new Map(months.filter((entry): entry is [Month, number[]] => entry[1] !== null));
}

function notices(month: Month, { rows }: MonthlyTownships): string[] {
  return rows
    .filter(({ gaps }) => gaps.month === 'too-few-days')
    .map(
      ({ name, validDays }) =>
        `${month}：${name}的PM2.5只有 ${validDays} 个有效日（要 ${daysNeeded(month)} 个），不出月均值。`,
    );
}
