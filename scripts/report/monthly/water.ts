import { addMonths, monthsToDate, type Month } from '#src/domain/month.ts';
import { monthlyWaterOf } from '#src/domain/report/compile-water.ts';
import type { MonthlyWater } from '#src/domain/report/monthly-water.ts';
import type { WarningRule } from '#src/domain/water/warning.ts';
import { missingNames, wrongMonth } from './month-rows.ts';
import { refusedPart, type PartOf } from './part-of.ts';
import { compareWaterClass } from './published-class.ts';
import { SECTIONS } from './registry.ts';
import { waterMonth, type WaterRows } from './water-month.ts';
import { fewItems, otherLimits } from './water-notices.ts';

/** The sections' samples, ready to be asked for months. */
export type WaterInput = WaterRows & {
  readonly districts: readonly string[];
  readonly rules: readonly WarningRule[];
};

/** The water part of a month's report. */
export function waterPart(month: Month, input: WaterInput): PartOf<MonthlyWater> {
  const { byMonth } = input.rows;
  if (!byMonth.has(month)) return refusedPart(wrongMonth(month, 'water', byMonth.keys()));
  const own = waterMonth(month, input);
  const without = missingNames(month, own.without, SECTIONS);
  if (without) return refusedPart(without);
  const earlier = monthsToDate(month)
    .slice(0, -1)
    .map((other) => waterMonth(other, input));
  const covered = earlier.every(({ without: absent }) => absent.length === 0);
  const before = addMonths(month, -1);
  const part = monthlyWaterOf(
    [...earlier, own],
    covered,
    byMonth.has(before) ? waterMonth(before, input) : null,
    input.districts,
    input.rules,
  );
  const notices = [
    compareWaterClass(month, part, input),
    otherLimits(month, input),
    fewItems(month, part),
    uncovered(month, covered),
  ].flat();
  return { part, problems: [], notices };
}

function uncovered(month: Month, covered: boolean): string[] {
  return covered ? [] : [`${month}：--water 的文件没有覆盖当年1月到本月的每个断面，水的累计写缺。`];
}
