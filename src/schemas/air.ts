import { z } from 'astro/zod';
import { POLLUTANTS } from '../domain/air/pollutant.ts';
import { calendarDay, id, text } from './shared.ts';

export const pollutant = z.enum(POLLUTANTS);
const gap = z.enum(['no-readings', 'too-few-hours', 'too-few-stations', 'frozen']);

export function perPollutant<T extends z.ZodType>(value: T) {
  return z.strictObject({ pm25: value, pm10: value, o3: value, no2: value, so2: value, co: value });
}

const areaDay = z.strictObject({
  day: calendarDay,
  /** µg/m³, CO mg/m³; null = missing, with a reason in `gaps`. */
  concentrations: perPollutant(z.number().min(0, { abort: true }).nullable()), // else the rules below throw
  gaps: z.partialRecord(pollutant, gap),
  coverage: perPollutant(z.int().min(0)),
  /** null = not published (NA). */
  aqi: z.int().min(0).max(500).nullable(),
  primary: z.array(pollutant),
});

/** Readings that were left out. */
export const frozenNote = z.strictObject({
  place: text(40),
  pollutants: z.array(pollutant).min(1),
  from: calendarDay,
  to: calendarDay,
  hours: z.int().positive(),
});

/** The days of one area in a report, as they are published. */
export const areaDays = {
  area: id,
  basis: z.enum(['hours', 'stations']),
  expected: z.int().positive(),
  days: z.array(areaDay),
};
