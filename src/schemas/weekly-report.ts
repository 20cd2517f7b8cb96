import { z } from 'astro/zod';
import { reportProblems } from '../domain/report/report-problems.ts';
import { FIRST_WEEK, isWeek } from '../domain/week.ts';
import type { Week } from '../domain/calendar.ts';
import { provenanceSchema } from './provenance.ts';
import { areaDays, frozenNote, perPollutant } from './air.ts';
import { calendarDay, cure, isOnItsDay, NOT_ON_ITS_DAY, notBefore } from './shared.ts';

/** A weekly air report, written by `npm run report`; figures that do not follow from each other are refused. */
export const weeklyReportSchema = z
  .strictObject({
    notBefore,
    week: z.custom<Week>((value) => isWeek(value) && value >= FIRST_WEEK, cure('week')),
    edition: z.int().min(1),
    publishedOn: calendarDay,
    provenance: provenanceSchema,
    areas: z.array(
      z.strictObject({ ...areaDays, concentrations: perPollutant(z.number().min(0).nullable()) }),
    ),
    frozen: z.array(frozenNote),
  })
  .refine(isOnItsDay, NOT_ON_ITS_DAY)
  .superRefine((report, context) => {
    for (const { path, why, computed } of reportProblems(report)) {
      context.addIssue({ code: 'custom', path: [...path], params: { cure: why, computed } });
    }
  });
