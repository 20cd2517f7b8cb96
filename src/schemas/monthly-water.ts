import { z } from 'astro/zod';
import { REFERENCE_ITEMS, SOURCE_ITEMS, WATER_ITEMS } from '../domain/water/item.ts';
import { id, text } from './shared.ts';

/** Why a figure is missing. */
export const figureGap = z.enum([
  'not-published',
  'too-few-days',
  'not-covered',
  'not-measured',
  'suspended',
]);

const missingPart = z.strictObject({
  missing: z.enum(['not-published', 'not-supplied', 'not-measured', 'not-read']),
});

/** A part of a report, or that the report does not have it; told apart by the field `missing`, so that a mistake is named at its place. */
export function part<S extends z.ZodRawShape>(schema: z.ZodObject<S>) {
  return z.discriminatedUnion('missing', [
    missingPart,
    z.strictObject({ ...schema.shape, missing: z.undefined().optional() }),
  ]);
}

/** %. */
export const share = z.number().min(0).max(100);

export const waterBody = z.enum(['river', 'lake', 'reservoir']);

/** 1 = Ⅰ … 6 = 劣Ⅴ. */
export const waterClass = z.literal([1, 2, 3, 4, 5, 6]);

const waterItem = z.enum(WATER_ITEMS);
const anyItem = z.enum([...WATER_ITEMS, ...REFERENCE_ITEMS, ...SOURCE_ITEMS]);
const count = z.int().min(0);

/** A number as printed, or `0.01L` below a detection limit above 0; else the rules of a report throw. */
const measured = z.string().regex(/^(?![0.]+L$)\d+(\.\d+)?L?$/, { abort: true });

const warning = z.strictObject({
  colour: z.enum(['red', 'yellow', 'green']),
  reasons: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('worse-than-target') }),
      z.strictObject({ kind: z.literal('near-limit'), items: z.array(waterItem).min(1) }),
      z.strictObject({ kind: z.literal('worse-than-before'), before: waterClass }),
    ]),
  ),
});

const sectionResult = z.strictObject({
  name: text(20),
  district: id.nullable(),
  river: text(20).nullable(),
  basin: text(20).nullable(),
  body: waterBody,
  target: waterClass.nullable(),
  values: z.partialRecord(anyItem, measured).nullable(),
  class: waterClass.nullable(),
  gap: figureGap.nullable(),
  /** The year to date names each month without values, with its reason. */
  note: text(300).nullable(),
  passes: z.boolean().nullable(),
  indicators: z.array(
    z.strictObject({ item: waterItem, class: waterClass, multiple: z.number().min(0).nullable() }),
  ),
  warning: warning.nullable(),
});

const summary = z.strictObject({
  area: id,
  sections: count.nullable(),
  measured: count.nullable(),
  classes: z.tuple([count, count, count, count, count, count]).nullable(),
  goodShare: share.nullable(),
  passed: count.nullable(),
  passShare: share.nullable(),
  failed: z.array(text(20)),
});

const window = z.strictObject({
  method: z.enum(['manual', 'automatic']).nullable(),
  sections: z.array(sectionResult),
  summaries: z.array(summary),
  basins: z.array(
    z.strictObject({
      basin: text(20),
      measured: count,
      goodShare: share,
      worstShare: share,
      status: z.enum(['excellent', 'good', 'light', 'moderate', 'heavy']),
      indicators: z.array(waterItem),
    }),
  ),
  trophic: z.array(
    z.strictObject({
      name: text(20),
      index: z.number().nullable(),
      state: z
        .enum(['oligotrophic', 'mesotrophic', 'light-eutrophic', 'moderate-eutrophic', 'heavy-eutrophic'])
        .nullable(),
      gap: figureGap.nullable(),
    }),
  ),
});

/** Surface water of a month and of the year to date. */
export const monthlyWater = z.strictObject({
  warningRule: id.nullable(),
  month: part(window),
  yearToDate: part(window),
});
