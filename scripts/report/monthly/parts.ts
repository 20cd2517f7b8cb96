import type { Month } from '#src/domain/month.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { WarningRule } from '#src/domain/water/warning.ts';
import type { MonthlyOptions, PartPaths } from '../options.ts';
import { drinkingPart } from './drinking.ts';
import { noisePart } from './noise.ts';
import { NOT_SUPPLIED, type PartOf } from './part-of.ts';
import type { PlacedRows, Places } from './place-rows.ts';
import { townshipPart } from './townships.ts';
import { waterPart } from './water.ts';

/** The parts of a month's report that do not come from hourly files. */
export type PartFigures = Pick<MonthlyReport, 'townships' | 'water' | 'drinking' | 'noise'>;

/** What the part files give for a month, with everything that is wrong or worth knowing. */
export type PartsOfMonth = {
  readonly figures: PartFigures;
  readonly problems: readonly string[];
  readonly notices: readonly string[];
};

export type Parts = (month: Month) => PartsOfMonth;

export type PartsAsked = PartPaths & Pick<MonthlyOptions, 'months'>;

export type PartsInput = {
  /** The months asked for, and the files given; a part without any is not supplied. */
  readonly asked: PartsAsked;
  readonly rows: PlacedRows;
  readonly places: Places;
  /** Ids, in the order of the site. */
  readonly districts: readonly string[];
  readonly rules: readonly WarningRule[];
};

/** Every part of a month's report that does not come from hourly files. */
export function partsOfMonth(
  month: Month,
  { asked, rows, places, districts, rules }: PartsInput,
): PartsOfMonth {
  const { sections, sources, stations, townships: towns } = places;
  const given = <T>(files: readonly string[], make: () => PartOf<T>) =>
    files.length > 0 ? make() : NOT_SUPPLIED;
  const water = given(asked.water, () => waterPart(month, { rows: rows.water, sections, districts, rules }));
  const drinking = given(asked.drinking, () => drinkingPart(month, { rows: rows.drinking, sources }));
  const noise = given(asked.noise, () =>
    noisePart(month, { rows: rows.noise, stations, asked: asked.months }),
  );
  const townships = given(asked.townships, () =>
    townshipPart(month, { rows: rows.townships, townships: towns }),
  );
  const all = [water, drinking, noise, townships];
  return {
    figures: {
      townships: townships.part,
      water: water.part,
      drinking: drinking.part,
      noise: noise.part,
    },
    problems: all.flatMap(({ problems }) => problems),
    notices: all.flatMap(({ notices }) => notices),
  };
}
