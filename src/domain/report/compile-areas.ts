import type { CalendarDay } from '../calendar.ts';
import { areaDayOf, areaValueOf, type AreaDay, type AreaValue, type PlaceDay } from '../air/area-day.ts';
import { checkPlace, frozenNotes, placeDayOf, validHoursOf, type FrozenNote } from '../air/network.ts';
import type { CheckedPlace, PlaceSeries } from '../air/network.ts';
import { perPollutant, type PerPollutant } from '../air/pollutant.ts';
import { CITY, type ReportArea } from './weekly-report.ts';

/** An area over some days: as published, and the values before rounding. */
export type CompiledArea = Omit<ReportArea, 'concentrations'> & {
  readonly values: readonly PerPollutant<AreaValue>[];
};

export type CompiledAreas = {
  /** The city first; areas without data are left out. */
  readonly areas: readonly CompiledArea[];
  readonly frozen: readonly FrozenNote[];
};

/**
 * Compiles days from the hourly series of their places: station day, then district day, then city day; an area that the
 * file gives as one place is taken as given.
 * @param days in order, without a hole. @param districts ids, in the order of the site.
 */
export function compileAreas(
  days: readonly CalendarDay[],
  network: readonly PlaceSeries[],
  districts: readonly string[],
): CompiledAreas {
  const checked = network.map(checkPlace);
  const places = checked.map((place) => measure(place, days));
  const areas = [CITY, ...districts].flatMap((area) => compileArea(area, placesOf(area, places), days) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const frozen = checked
    .flatMap(frozenNotes)
    .filter(({ from, to }) => first && last && from <= last && to >= first);
  return { areas, frozen };
}

/** A place with its daily values. */
type MeasuredPlace = CheckedPlace & { readonly days: readonly PlaceDay[] };

function measure(place: CheckedPlace, days: readonly CalendarDay[]): MeasuredPlace {
  return { ...place, days: days.map((day) => placeDayOf(place, day)) };
}

/** An area's own rows if it has any, else its stations; all stations for the city. */
function placesOf(area: string, places: readonly MeasuredPlace[]): MeasuredPlace[] {
  const own = places.filter(({ place }) => place.kind === 'area' && place.area === area);
  if (own.length > 0) return own;
  return places.filter(({ place }) => place.kind === 'station' && (area === CITY || place.area === area));
}

function compileArea(
  area: string,
  places: readonly MeasuredPlace[],
  days: readonly CalendarDay[],
): CompiledArea | null {
  const [first] = places;
  if (!first) return null;
  const basis = first.place.kind === 'area' ? 'hours' : 'stations';
  const compiled = days.map((day, index) => compileDay(day, index, places, basis));
  return {
    area,
    basis,
    expected: basis === 'hours' ? 24 : places.length,
    days: compiled.map(({ published }) => published),
    values: compiled.map(({ values }) => values),
  };
}

function compileDay(
  day: CalendarDay,
  index: number,
  places: readonly MeasuredPlace[],
  basis: ReportArea['basis'],
): { values: PerPollutant<AreaValue>; published: AreaDay } {
  const placeDays = places.flatMap((place) => place.days[index] ?? []);
  const values = perPollutant((pollutant) => areaValueOf(placeDays.map((place) => place[pollutant])));
  const [first] = places;
  const coverage = basis === 'hours' && first ? validHoursOf(first, day) : validStations(placeDays);
  return { values, published: areaDayOf(day, values, coverage) };
}

function validStations(placeDays: readonly PlaceDay[]): PerPollutant<number> {
  return perPollutant((pollutant) => placeDays.filter((place) => place[pollutant].value !== null).length);
}
