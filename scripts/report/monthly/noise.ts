import { lastDayOfMonth, type Month } from '#src/domain/month.ts';
import { monthlyNoiseOf } from '#src/domain/report/compile-noise.ts';
import type { MonthlyNoise } from '#src/domain/report/monthly-report.ts';
import { noiseStandardOn } from '#src/domain/standards/gb3096.ts';
import type { NoisePlace } from '#src/schemas/monitoring.ts';
import type { NoiseSample } from '../../noise-file/sample.ts';
import { missingNames, wrongMonth, type MonthRows, type PlacedRow } from './month-rows.ts';
import { activeIn } from './active.ts';
import { refusedPart, unmeasuredPart, type PartOf } from './part-of.ts';
import { STATIONS } from './registry.ts';

export type NoiseInput = {
  readonly rows: MonthRows<NoiseSample, NoisePlace>;
  readonly stations: readonly NoisePlace[];
  /** All months that are asked for together. */
  readonly asked: readonly Month[];
};

/** The noise part of a month's report. */
export function noisePart(month: Month, { rows, stations, asked }: NoiseInput): PartOf<MonthlyNoise> {
  const placed = rows.byMonth.get(month);
  if (!placed) return noiseWithoutRows(month, [...rows.byMonth.keys()], asked);
  const active = activeIn(stations, month);
  const absent = active.filter((station) => placed.every(({ place }) => place !== station));
  const without = missingNames(
    month,
    absent.map(({ name }) => name),
    STATIONS,
  );
  const problems = [without ?? [], placed.flatMap(otherZone)].flat();
  if (problems.length > 0) return refusedPart(...problems);
  const measured = active.map((station) => ({
    ...station,
    levels: placed.filter(({ place }) => place === station).map(({ row }) => row),
  }));
  return {
    part: monthlyNoiseOf(measured, noiseStandardOn(lastDayOfMonth(month))),
    problems: [],
    notices: [],
  };
}

/** Functional areas are measured once a quarter: the months between are not measured. A file of another time is a mistake. */
function noiseWithoutRows(month: Month, measured: readonly Month[], asked: readonly Month[]): PartOf<never> {
  const isBetween = measured.some((other) => other < month) && measured.some((other) => other > month);
  if (!isBetween && !asked.some((other) => measured.includes(other))) {
    return refusedPart(wrongMonth(month, 'noise', measured));
  }
  return unmeasuredPart(
    `${month}：--noise 的文件没有这个月的行，别的月份有，按没有监测编。若监测过，请补上这个月的行。`,
  );
}

/** A zone decides the limits: what the file says must be what the portal knows. */
function otherZone({ row, place }: PlacedRow<NoiseSample, NoisePlace>): string[] {
  if (row.zone === place.zone) return [];
  return [
    `${row.file}：第 ${row.line} 行 ${place.name} 的功能区写“${row.zone}”，${STATIONS.settings} 里是“${place.zone}”。请改成一致。`,
  ];
}
