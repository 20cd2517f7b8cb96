import { z } from 'astro/zod';
import { provenanceSchema } from './provenance.ts';
import { cure, calendarDay, id, text } from './shared.ts';

/** null = not published. */
const airRow = z.strictObject({
  /** `city` or the id of a district. */
  area: id,
  compositeIndex: z.number().positive().nullable(),
  /** 优良天数比例, %. */
  goodShare: z.number().min(0).max(100).nullable(),
  /** µg/m³. */
  pm25: z.number().min(0).nullable(),
});

const waterRow = z.strictObject({
  area: id,
  sections: z.int().positive(),
  /** 达标率, %. */
  passShare: z.number().min(0).max(100),
  /** Names of sections that failed. */
  failed: z.array(text(20)),
});

/** A monthly report as it was published (环境质量月报). */
export const monthlyReportSchema = z.strictObject({
  month: z.string().refine((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value), cure('month')),
  title: text(60),
  publishedOn: calendarDay,
  air: z.strictObject({ month: z.array(airRow), yearToDate: z.array(airRow) }),
  water: z.strictObject({
    /** Sections by class over the year to date, Ⅰ to 劣Ⅴ. */
    classes: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int()]),
    rows: z.array(waterRow),
  }),
  /** Oddities of the source, kept as printed and explained. */
  notes: z.array(text(200)),
  provenance: provenanceSchema,
});
