import { drinkingSourceOf, sourceShareOf, volumeShareOf } from '#src/domain/drinking/compliance.ts';
import { lastDayOfMonth, type Month } from '#src/domain/month.ts';
import type { DrinkingSource, MonthlyDrinking } from '#src/domain/report/monthly-report.ts';
import { waterStandardOn } from '#src/domain/standards/gb3838.ts';
import { meanOfMeasurements } from '#src/domain/water/measured.ts';
import type { DrinkingSourcePlace } from '#src/schemas/monitoring.ts';
import type { DrinkingSample } from '../../drinking-file/sample.ts';
import { missingNames, wrongMonth, type MonthRows } from './month-rows.ts';
import { activeIn } from './active.ts';
import { refusedPart, type PartOf } from './part-of.ts';
import { SOURCES } from './registry.ts';

export type DrinkingInput = {
  readonly rows: MonthRows<DrinkingSample, DrinkingSourcePlace>;
  readonly sources: readonly DrinkingSourcePlace[];
};

/** The drinking-water part of a month's report. */
export function drinkingPart(month: Month, { rows, sources }: DrinkingInput): PartOf<MonthlyDrinking> {
  const placed = rows.byMonth.get(month);
  if (!placed) return refusedPart(wrongMonth(month, 'drinking', rows.byMonth.keys()));
  const samplesOf = (source: DrinkingSourcePlace) =>
    placed.filter(({ place }) => place === source).map(({ row }) => row);
  const active = activeIn(sources, month);
  const absent = active.filter((source) => samplesOf(source).length === 0).map(({ name }) => name);
  const problems = [
    missingNames(month, absent, SOURCES) ?? [],
    active.flatMap((source) => twoIntakes(month, source, samplesOf(source))),
  ].flat();
  if (problems.length > 0) return refusedPart(...problems);
  const judged = active.map((source) => judge(month, source, samplesOf(source)));
  const part = { sources: judged, sourceShare: sourceShareOf(judged), volumeShare: volumeShareOf(judged) };
  return { part, problems: [], notices: [] };
}

/** A month has one volume: two rows with different ones cannot both be it. */
function twoIntakes(
  month: Month,
  { name }: DrinkingSourcePlace,
  samples: readonly DrinkingSample[],
): string[] {
  const [first, second] = new Set(samples.flatMap(({ intake }) => intake ?? []));
  if (second === undefined) return [];
  return [`${month}：水源地${name}有两个取水量 ${first} 和 ${second}。取水量是全月的，请只留一个。`];
}

function judge(
  month: Month,
  { name, district, body }: DrinkingSourcePlace,
  samples: readonly DrinkingSample[],
): DrinkingSource {
  const measured = samples.map(({ values }) => values).filter((values) => Object.keys(values).length > 0);
  const facts = {
    name,
    district,
    body,
    intake: samples.find(({ intake }) => intake !== null)?.intake ?? null,
    gap: measured.length === 0 ? ('suspended' as const) : null,
    values: measured.length > 0 ? meanOfMeasurements(measured) : null,
  };
  return drinkingSourceOf(facts, waterStandardOn(lastDayOfMonth(month)));
}
