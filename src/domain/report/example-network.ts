import type { Place, PlaceSeries } from '../air/network.ts';
import { perPollutant, type PerPollutant } from '../air/pollutant.ts';
import type { Reading } from '../air/reading.ts';
import { addDays } from '../calendar.ts';
import { firstDayOf, week } from '../week.ts';

/** The week of the places below, for tests. */
export const WEEK = week('2019-W06');
/** Days of readings before the week; there are as many after it. */
export const BEFORE = 2;

export type ExampleSeries = PerPollutant<Reading[]>;
type Change = (series: ExampleSeries) => void;

/** A station whose PM2.5 swings around a value and the others around 20 (CO 0.8), so that nothing is frozen. */
export function exampleStation(name: string, area: string, pm25: number, change?: Change): PlaceSeries {
  return placeWith({ name, area, kind: 'station' }, pm25, change);
}

/** An area that is given as one place. */
export function exampleWhole(area: string, pm25: number, change?: Change): PlaceSeries {
  return placeWith({ name: area, area, kind: 'area' }, pm25, change);
}

function placeWith(place: Place, pm25: number, change: Change = () => undefined): PlaceSeries {
  const means = { pm25, pm10: 20, o3: 20, no2: 20, so2: 20, co: 0.8 };
  const series = perPollutant((pollutant) => {
    const swing = pollutant === 'co' ? 0.1 : 1;
    return Array.from({ length: (BEFORE + 7 + BEFORE) * 24 }, (_, hour): Reading =>
      Math.round((means[pollutant] + (hour % 2 ? swing : -swing)) * 1_000_000),
    );
  });
  change(series);
  return { place, firstDay: addDays(firstDayOf(WEEK), -BEFORE), series };
}
