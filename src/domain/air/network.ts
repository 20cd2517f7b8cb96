import { addDays, epochDayOf, type CalendarDay } from '../calendar.ts';
import { frozenRuns, type Run } from './frozen.ts';
import type { PlaceDay } from './area-day.ts';
import { perPollutant, POLLUTANTS, type PerPollutant, type Pollutant } from './pollutant.ts';
import { present, type Reading } from './reading.ts';
import { dailyValueOf } from './station-day.ts';
import { airLimitsOn } from '../standards/edition.ts';

/** Where readings come from: a station, or a whole area that the file gives as one row an hour. */
export type Place = {
  readonly name: string;
  /** `city` or the id of a district. */
  readonly area: string;
  readonly kind: 'station' | 'area';
};

/** The hourly series of one place from hour 1 of `firstDay` on, without a hole: what is missing is null. */
export type PlaceSeries = {
  readonly place: Place;
  readonly firstDay: CalendarDay;
  readonly series: PerPollutant<readonly Reading[]>;
};

/** Readings that were left out because the instrument repeated one value. */
export type FrozenNote = {
  readonly place: string;
  readonly pollutants: readonly Pollutant[];
  /** First and last day touched, and how many hours. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly hours: number;
};

/** A place with its frozen readings known. */
export type CheckedPlace = PlaceSeries & { readonly frozen: PerPollutant<readonly Run[]> };

export function checkPlace(place: PlaceSeries): CheckedPlace {
  return { ...place, frozen: frozenRuns(place.series) };
}

/** One note for each stretch of hours, naming all pollutants that were frozen in it. */
export function frozenNotes({ place, firstDay, frozen }: CheckedPlace): FrozenNote[] {
  const runs = POLLUTANTS.flatMap((pollutant) => frozen[pollutant].map((run) => ({ ...run, pollutant })));
  const stretches = Map.groupBy(runs, ({ from, to }) => `${from}-${to}`);
  return [...stretches.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return {
      place: place.name,
      pollutants: [first, ...others].map(({ pollutant }) => pollutant),
      from: addDays(firstDay, Math.floor(first.from / 24)),
      to: addDays(firstDay, Math.floor((first.to - 1) / 24)),
      hours: first.to - first.from,
    };
  });
}

/** The daily values of a place; frozen readings count as missing. */
export function placeDayOf(place: CheckedPlace, day: CalendarDay): PlaceDay {
  const start = startOf(place, day);
  const limits = airLimitsOn(day);
  return perPollutant((pollutant) => {
    const valid = validReadings(place, pollutant, start);
    const value = dailyValueOf(pollutant, valid, limits);
    return value.gap && hasFrozen(place, pollutant, start) ? { value: null, gap: 'frozen' } : value;
  });
}

/** How many readings of a day count. */
export function validHoursOf(place: CheckedPlace, day: CalendarDay): PerPollutant<number> {
  const start = startOf(place, day);
  return perPollutant((pollutant) => present(validReadings(place, pollutant, start)).length);
}

/** The 24 readings from an hour of the series on, without the frozen ones. */
function validReadings(place: CheckedPlace, pollutant: Pollutant, start: number): readonly Reading[] {
  const readings = start < 0 ? [] : place.series[pollutant].slice(start, start + 24);
  if (!hasFrozen(place, pollutant, start)) return readings;
  const runs = place.frozen[pollutant];
  return readings.map((reading, index) =>
    runs.some(({ from, to }) => from <= start + index && start + index < to) ? null : reading,
  );
}

function hasFrozen({ frozen }: CheckedPlace, pollutant: Pollutant, start: number): boolean {
  return frozen[pollutant].some(({ from, to }) => from < start + 24 && to > start);
}

function startOf({ firstDay }: PlaceSeries, day: CalendarDay): number {
  return (epochDayOf(day) - epochDayOf(firstDay)) * 24;
}
