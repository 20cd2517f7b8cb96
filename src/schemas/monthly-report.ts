import { z } from 'astro/zod';
import { FIRST_MONTH, isMonth, type Month } from '../domain/month.ts';
import { monthlyProblems } from '../domain/report/monthly-problems.ts';
import { areaDays, frozenNote, perPollutant, pollutant } from './air.ts';
import { monthlyWater, figureGap, part, share, waterBody, waterClass } from './monthly-water.ts';
import { provenanceSchema } from './provenance.ts';
import { calendarDay, cure, id, isOnItsDay, NOT_ON_ITS_DAY, notBefore, text } from './shared.ts';

const count = z.int().min(0);

const airFigure = z.enum([
  ...pollutant.options,
  'compositeIndex',
  'goodShare',
  'validDays',
  'byLevel',
  'primaryDays',
]);

/** Air of an area over a window; null = missing, with a reason in `gaps`. */
const airStatistics = z.strictObject({
  area: id,
  validDays: count.nullable(),
  /** Days at each level, 1 to 6. */
  byLevel: z.strictObject({ 1: count, 2: count, 3: count, 4: count, 5: count, 6: count }).nullable(),
  primaryDays: perPollutant(count).nullable(),
  goodShare: share.nullable(),
  compositeIndex: z.number().positive().nullable(),
  /** µg/m³, CO mg/m³. */
  concentrations: perPollutant(z.number().min(0).nullable()),
  gaps: z.partialRecord(airFigure, figureGap),
});

const monthlyAir = z.strictObject({
  indexRule: id.nullable(),
  month: z.array(airStatistics),
  yearToDate: z.array(airStatistics),
  lastYear: z.strictObject({ month: z.array(airStatistics), yearToDate: z.array(airStatistics) }).nullable(),
  days: z.array(z.strictObject(areaDays)),
  frozen: z.array(frozenNote),
});

const pm25 = z.number().min(0).nullable();

const townships = z.strictObject({
  rows: z.array(
    z.strictObject({
      district: id,
      name: text(20),
      month: pm25,
      yearToDate: pm25,
      lastYear: z.strictObject({ month: pm25, yearToDate: pm25 }).nullable(),
      validDays: count.nullable(),
      gaps: z.partialRecord(z.enum(['month', 'yearToDate', 'lastYearMonth', 'lastYearToDate']), figureGap),
    }),
  ),
});

const drinking = z.strictObject({
  sources: z.array(
    z.strictObject({
      name: text(20),
      district: id.nullable(),
      body: waterBody,
      /** 万立方米; 0 where none was taken. */
      intake: z.number().min(0).nullable(),
      class: waterClass.nullable(),
      gap: figureGap.nullable(),
      passes: z.boolean().nullable(),
      failing: z.array(text(30)),
    }),
  ),
  sourceShare: share.nullable(),
  volumeShare: share.nullable(),
});

const tried = z.strictObject({ count, passed: count });

const noise = z.strictObject({
  stations: z.array(
    z.strictObject({
      name: text(20),
      district: id,
      zone: z.enum(['0', '1', '2', '3', '4a', '4b']),
      day: tried,
      night: tried,
    }),
  ),
  dayShare: share.nullable(),
  nightShare: share.nullable(),
});

/** A monthly report (环境质量月报): written by `npm run report`, or entered as it was published. */
export const monthlyReportSchema = z
  .strictObject({
    notBefore,
    month: z.custom<Month>((value) => isMonth(value) && value >= FIRST_MONTH, cure('month')),
    /** `city`, or the id of the district whose report it is. */
    scope: id,
    title: text(60).nullable(),
    edition: z.int().min(1),
    publishedOn: calendarDay,
    provenance: provenanceSchema,
    air: part(monthlyAir),
    townships: part(townships),
    water: part(monthlyWater),
    drinking: part(drinking),
    noise: part(noise),
    /** Oddities of the source, kept as printed and explained. */
    notes: z.array(text(300)),
  })
  .refine(isOnItsDay, NOT_ON_ITS_DAY)
  .superRefine((report, context) => {
    for (const { path, why, computed } of monthlyProblems(report)) {
      context.addIssue({ code: 'custom', path: [...path], params: { cure: why, computed } });
    }
  });
