import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { DataReport } from '#src/downloads/context.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import type { Words } from '#src/words/words.ts';

/** What was measured where in a month; a part that the report lacks has no places. */
export function monthPlaces(
  { air, water, drinking, noise, townships }: MonthlyReport,
  words: Words,
): DataReport['places'] {
  const { dataReports, monthly } = words;
  const sections = isMissing(water) || isMissing(water.month) ? [] : water.month.sections;
  const named = (title: string, places: readonly { readonly name: string }[]) => ({
    title,
    names: places.map(({ name }) => name),
  });
  return [
    {
      title: dataReports.areas,
      names: isMissing(air) ? [] : air.month.map(({ area }) => areaLabel(area, words)),
    },
    named(dataReports.sections, sections),
    named(monthly.parts.drinking, isMissing(drinking) ? [] : drinking.sources),
    named(monthly.parts.noise, isMissing(noise) ? [] : noise.stations),
    named(monthly.parts.townships, isMissing(townships) ? [] : townships.rows),
  ].filter(({ names }) => names.length > 0);
}
