import { perPollutant, POLLUTANTS, type PerPollutant, type Pollutant } from './pollutant.ts';
import type { Reading } from './reading.ts';

/** Hours `from` (included) to `to` (excluded) of a series. */
export type Run = { readonly from: number; readonly to: number };

/**
 * From how many identical hours on an instrument counts as frozen. Clean air keeps whole-number SO2 and one-decimal CO
 * still for long: the longest honest run seen in published Shaoxing hours is 31 for SO2, 12 for CO, 7 for the others.
 */
const FROZEN_HOURS: PerPollutant<number> = { pm25: 24, pm10: 24, o3: 24, no2: 24, so2: 96, co: 72 };
/** All instruments of a station at once are frozen much sooner. */
const FROZEN_TOGETHER = 6;

/** The frozen hours of each pollutant at one place, from its hourly series in order of time. */
export function frozenRuns(series: PerPollutant<readonly Reading[]>): PerPollutant<readonly Run[]> {
  const together = runsOf(series.pm25.length, FROZEN_TOGETHER, (hour) => allRepeat(series, hour));
  return perPollutant((pollutant) => {
    const own = series[pollutant];
    const alone = runsOf(own.length, FROZEN_HOURS[pollutant], (hour) => isSame(own, hour));
    return united([...together, ...alone].filter((run) => own[run.from] !== null));
  });
}

/** Joins the runs that overlap. */
function united(runs: readonly Run[]): Run[] {
  return runs
    .toSorted((a, b) => a.from - b.from)
    .reduce<Run[]>((joined, run) => {
      const last = joined.at(-1);
      if (!last || run.from >= last.to) return [...joined, run];
      return [...joined.slice(0, -1), { from: last.from, to: Math.max(last.to, run.to) }];
    }, []);
}

/** The longest stretches in which each hour repeats the one before, at least `hours` long. */
function runsOf(length: number, hours: number, repeats: (hour: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 1; from < length; from = to, to += 1) {
    while (to < length && repeats(to)) to += 1;
    if (to - from >= hours) runs.push({ from, to });
  }
  return runs;
}

function isSame(series: readonly Reading[], hour: number): boolean {
  return series[hour] !== null && series[hour] === series[hour - 1];
}

/** Every pollutant that is measured repeats, and at least three are: in most hours the first one already differs. */
function allRepeat(series: PerPollutant<readonly Reading[]>, hour: number): boolean {
  const isMeasured = (pollutant: Pollutant) => series[pollutant][hour] !== null;
  const repeats = POLLUTANTS.every((pollutant) => !isMeasured(pollutant) || isSame(series[pollutant], hour));
  return repeats && POLLUTANTS.filter(isMeasured).length >= 3;
}
