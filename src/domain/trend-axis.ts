import { Big } from 'big.js';
import { targetRun } from './trend-runs.ts';
import type { TrendChart } from './trend.ts';

export type TrendAxis = { readonly bottom: number; readonly top: number; readonly ticks: readonly number[] };

/** Values that differ by less than this share of the greatest are drawn on an axis that does not begin at 0. */
const CLOSE = 0.4;

/** Round numbers around all values, limits and the target; from 0 unless all lie close together. */
export function trendAxis(chart: TrendChart): TrendAxis {
  const target = chart.target && targetRun(chart) ? [chart.target.value] : [];
  const all = [...chart.series.flatMap(({ values }) => values), ...chart.limits, ...target];
  const numbers = all.filter((value) => value !== null);
  if (numbers.length === 0) return { bottom: 0, top: 1, ticks: [0, 1] };
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const isClose = least < most && most - least < most * CLOSE;
  return axisBetween(isClose ? least - (most - least) / 4 : Math.min(0, least), most);
}

function axisBetween(from: number, to: number): TrendAxis {
  const step = roundStep((to - from) / 4 || 1);
  const lowest = Math.floor(from / step);
  const highest = Math.max(lowest + 1, Math.ceil(to / step));
  // Counted and multiplied exactly: 3 × 0.1 is 0.3.
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, index) =>
    new Big(step).times(lowest + index).toNumber(),
  );
  return {
    bottom: new Big(step).times(lowest).toNumber(),
    top: new Big(step).times(highest).toNumber(),
    ticks,
  };
}

/** The least of 1, 2, 2.5, 5 and their tenfolds and tenths that is not under `size`. */
function roundStep(size: number): number {
  const power = Math.floor(Math.log10(size));
  const factor = [1, 2, 2.5, 5].find((one) => Number(`${one}e${power}`) >= size) ?? 10;
  return Number(`${factor}e${power}`);
}
