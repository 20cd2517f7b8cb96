import type { Month } from '#src/domain/month.ts';
import { sectionMonthOf, type WaterMonth } from '#src/domain/report/compile-water.ts';
import { activeIn } from './active.ts';
import type { Section } from '#src/schemas/monitoring.ts';
import type { WaterSample } from '../../water-file/sample.ts';
import type { MonthRows } from './month-rows.ts';

/** Samples by month, and the network that they belong to. */
export type WaterRows = {
  readonly rows: MonthRows<WaterSample, Section>;
  readonly sections: readonly Section[];
};

type CollectedMonth = WaterMonth & {
  /** Names of sections of the network without a row. */
  readonly without: readonly string[];
};

/** The samples of the sections that belong to the network in a month, in the order of the list. */
export function waterMonth(month: Month, { rows, sections }: WaterRows): CollectedMonth {
  const placed = rows.byMonth.get(month) ?? [];
  const byName = Map.groupBy(placed, ({ place }) => place.name);
  const active = activeIn(sections, month);
  return {
    month,
    sections: active.flatMap((section) => {
      const samples = byName.get(section.name)?.map(({ row }) => row);
      return samples ? sectionMonthOf(placeOf(section), samples) : [];
    }),
    without: active.filter(({ name }) => !byName.has(name)).map(({ name }) => name),
  };
}

function placeOf({ name, district, river, basin, body, target }: Section) {
  return { name, district, river, basin, body, target };
}
