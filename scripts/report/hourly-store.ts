import { dayOfEpoch, epochDayOf, type CalendarDay } from '#src/domain/calendar.ts';
import type { Place, PlaceSeries } from '#src/domain/air/network.ts';
import { perPollutant, POLLUTANTS, type PerPollutant } from '#src/domain/air/pollutant.ts';
import type { Reading } from '#src/domain/air/reading.ts';

/** Where a reading was read: the number of its file and the line. */
export type Origin = { readonly file: number; readonly line: number };

/** What became of a row: stored, the same as one before, or at odds with one before. */
export type Stored = 'new' | 'same' | Origin;

/** The hours of some days at every place, in typed arrays: a year of 14 stations takes some 7 MB. */
export type HourlyStore = {
  put(place: Place, hour: number, readings: PerPollutant<Reading>, origin: Origin): Stored;
  /** The series of all places with a row between two days; from `first` − `margin` days on to `last` + `margin`. */
  series(first: CalendarDay, last: CalendarDay, margin: number): PlaceSeries[];
  /** How many hours between two days each place has a row for, and the last of them; places without any are left out. */
  presence(first: CalendarDay, last: CalendarDay): Presence[];
  /** Whether any place has a row for the hour. */
  hasRow(hour: number): boolean;
};

/** The rows of a place in a period; a row without a reading counts. */
export type Presence = { readonly place: Place; readonly rows: number; readonly lastHour: number };

const WIDTH = POLLUTANTS.length;
const FILE_FACTOR = 2 ** 40;

type Slots = { place: Place; values: Float64Array; origins: Float64Array };

/** @param firstHour number of the first hour kept. @param hours how many. */
export function createHourlyStore(firstHour: number, hours: number): HourlyStore {
  const places: Slots[] = [];
  const seen = new Uint8Array(hours);
  // Asked for every row, so no key is made of the parts of a place.
  const known = {
    station: new Map<string, Map<string, Slots>>(),
    area: new Map<string, Map<string, Slots>>(),
  };
  const slotsOf = (place: Place): Slots => {
    const ofArea = known[place.kind].getOrInsertComputed(place.area, () => new Map<string, Slots>());
    return ofArea.getOrInsertComputed(place.name, () => addSlots(place));
  };
  const addSlots = (place: Place): Slots => {
    const slots = {
      place,
      values: new Float64Array(hours * WIDTH).fill(Number.NaN),
      origins: new Float64Array(hours),
    };
    places.push(slots);
    return slots;
  };
  return {
    put(place, hour, readings, origin) {
      const slots = slotsOf(place);
      const slot = hour - firstHour;
      seen[slot] = 1;
      return putInto(slots, slot, readings, origin);
    },
    series(first, last, margin) {
      const from = epochDayOf(first) * 24 - firstHour;
      const to = (epochDayOf(last) + 1) * 24 - firstHour;
      const inPeriod = places.filter(({ origins }) => origins.subarray(from, to).some((o) => o > 0));
      return inPeriod.map((slots) => seriesOf(slots, from - margin * 24, to + margin * 24, firstHour));
    },
    presence(first, last) {
      const from = epochDayOf(first) * 24 - firstHour;
      const to = (epochDayOf(last) + 1) * 24 - firstHour;
      return places.flatMap((slots) => presenceOf(slots, from, to, firstHour));
    },
    hasRow: (hour) => seen[hour - firstHour] === 1,
  };
}

function presenceOf({ place, origins }: Slots, from: number, to: number, firstHour: number): Presence[] {
  const period = origins.subarray(from, to);
  const rows = period.reduce((count, origin) => count + (origin > 0 ? 1 : 0), 0);
  const last = period.findLastIndex((origin) => origin > 0);
  return rows === 0 ? [] : [{ place, rows, lastHour: firstHour + from + last }];
}

function putInto(slots: Slots, slot: number, readings: PerPollutant<Reading>, origin: Origin): Stored {
  const before = slots.origins[slot] ?? 0;
  if (before > 0) {
    if (isSame(slots.values, slot, readings)) return 'same';
    return { file: Math.floor(before / FILE_FACTOR), line: before % FILE_FACTOR };
  }
  slots.origins[slot] = origin.file * FILE_FACTOR + origin.line;
  POLLUTANTS.forEach((pollutant, column) => {
    slots.values[slot * WIDTH + column] = readings[pollutant] ?? Number.NaN;
  });
  return 'new';
}

function isSame(values: Float64Array, slot: number, readings: PerPollutant<Reading>): boolean {
  return POLLUTANTS.every((pollutant, column) =>
    Object.is(values[slot * WIDTH + column], readings[pollutant] ?? Number.NaN),
  );
}

function seriesOf({ place, values }: Slots, from: number, to: number, firstHour: number): PlaceSeries {
  const series = perPollutant((pollutant) => {
    const column = POLLUTANTS.indexOf(pollutant);
    const readings: Reading[] = [];
    for (let slot = from; slot < to; slot += 1) readings.push(readingAt(values, slot * WIDTH + column));
    return readings;
  });
  return { place, firstDay: dayOfEpoch((firstHour + from) / 24), series };
}

function readingAt(values: Float64Array, index: number): Reading {
  const value = values[index] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}
