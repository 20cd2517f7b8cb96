import { compileMonth, monthlyAirOf, type CompiledMonth } from '#src/domain/report/compile-month.ts';
import type { MonthlyAir } from '#src/domain/report/monthly-report.ts';
import type { CompositeRule } from '#src/domain/air/composite-index.ts';
import { monthsToDate, type Month } from '#src/domain/month.ts';
import type { Site } from '#src/schemas/site.ts';
import { MARGIN_DAYS, type Collected } from '../collect.ts';
import { monthPeriod } from '../period.ts';
import { daysMissing, unsupported } from '../support.ts';

/** What the hours of a year give: each month that they cover, and why the others are not covered. */
export type AirYear = {
  readonly compiled: ReadonlyMap<Month, CompiledMonth>;
  readonly problems: ReadonlyMap<Month, string>;
};

/** Compiles January to the last month from the hours collected of one year. */
export function compileAirYear(last: Month, collected: Collected, site: Site): AirYear {
  const compiled = new Map<Month, CompiledMonth>();
  const problems = new Map<Month, string>();
  const districts = site.districts.map(({ id }) => id);
  for (const month of monthsToDate(last)) {
    const period = monthPeriod(month);
    const missing = unsupported(period, collected, site);
    if (missing) {
      problems.set(month, missing);
      continue;
    }
    const network = collected.store.series(period.first, period.last, MARGIN_DAYS);
    const figures = compileMonth(month, network, districts);
    const empty = daysMissing(period, figures.areas);
    if (empty) problems.set(month, empty);
    else compiled.set(month, figures);
  }
  return { compiled, problems };
}

/** The air part of a month's report; a string says why there is none. */
export function airPart(
  month: Month,
  { compiled, problems }: AirYear,
  rules: readonly CompositeRule[],
): MonthlyAir | string {
  const own = compiled.get(month);
  if (!own) return problems.get(month) ?? `${month}：没有数据。`;
  const before = monthsToDate(month).slice(0, -1);
  const earlier = before.flatMap((other) => compiled.get(other) ?? []);
  return monthlyAirOf(own, earlier, earlier.length === before.length, rules);
}
