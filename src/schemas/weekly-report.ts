import { z } from 'astro/zod';
import { POLLUTANTS } from '../domain/air/pollutant.ts';
import { reportProblems } from '../domain/report/report-problems.ts';
import { FIRST_WEEK, isWeek } from '../domain/week.ts';
import type { Week } from '../domain/calendar.ts';
import { provenanceSchema } from './provenance.ts';
import { calendarDay, cure, id, text } from './shared.ts';

const pollutant = z.enum(POLLUTANTS);
const gap = z.enum(['no-readings', 'too-few-hours', 'too-few-stations', 'frozen']);

function perPollutant<T extends z.ZodType>(value: T) {
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

const frozenNote = z.strictObject({
  place: text(40),
  pollutants: z.array(pollutant).min(1),
  from: calendarDay,
  to: calendarDay,
  hours: z.int().positive(),
});

/** A weekly air report, written by `npm run report`; figures that do not follow from each other are refused. */
export const weeklyReportSchema = z
  .strictObject({
    week: z.custom<Week>((value) => isWeek(value) && value >= FIRST_WEEK, cure('week')),
    edition: z.int().min(1),
    publishedOn: calendarDay,
    provenance: provenanceSchema,
    areas: z.array(
      z.strictObject({
        area: id,
        basis: z.enum(['hours', 'stations']),
        expected: z.int().positive(),
        days: z.array(areaDay),
        concentrations: perPollutant(z.number().min(0).nullable()),
      }),
    ),
    frozen: z.array(frozenNote),
  })
  .superRefine((report, context) => {
    for (const { path, why, computed } of reportProblems(report)) {
      context.addIssue({ code: 'custom', path: [...path], params: { cure: why, computed } });
    }
  });
