import { z } from 'astro/zod';
import { waterBody } from './monthly-water.ts';
import { calendarDay, cure, id, text } from './shared.ts';

const name = text(20);

/** What every monitored place has. */
const place = {
  name,
  /** What data files and older reports call it too. */
  aliases: z.array(name).default([]),
  /** The first and the last day on which it belongs to the network; null = open. */
  from: calendarDay.nullable().default(null),
  to: calendarDay.nullable().default(null),
  /** Invented, to show the portal with. */
  demonstration: z.boolean(),
};

/** The last day is not before the first. */
function isInOrder({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  return from === null || to === null || from <= to;
}

const AFTER_START = { ...cure('after-start'), path: ['to'] };

const sectionSchema = z
  .strictObject({
    ...place,
    /** The district that answers for it; null = not stated. */
    district: id.nullable(),
    river: name.nullable(),
    basin: name.nullable(),
    /** Lakes and reservoirs have their own phosphorus limits; write `river` for a river-type reservoir. */
    body: waterBody,
    /** The class that it must reach (目标水质), 1 = Ⅰ … 5 = Ⅴ; null = none set. */
    target: z.literal([1, 2, 3, 4, 5]).nullable(),
  })
  .refine(isInOrder, AFTER_START);

const drinkingSourceSchema = z
  .strictObject({ ...place, district: id.nullable(), body: waterBody })
  .refine(isInOrder, AFTER_START);

const noiseStationSchema = z
  .strictObject({
    ...place,
    district: id,
    /** Functional area (声环境功能区), GB 3096-2008, clause 4. */
    zone: z.enum(['0', '1', '2', '3', '4a', '4b']),
  })
  .refine(isInOrder, AFTER_START);

const townshipSchema = z.strictObject({ ...place, district: id }).refine(isInOrder, AFTER_START);

/** The sections (断面) of surface water that a monthly report covers. */
export const sectionsSchema = z.strictObject({
  sections: z.array(sectionSchema).superRefine((places, context) => refuseTwins(places, context)),
});

/** The sources of drinking water (饮用水水源地). */
export const drinkingSourcesSchema = z.strictObject({
  sources: z.array(drinkingSourceSchema).superRefine((places, context) => refuseTwins(places, context)),
});

/** The stations of noise in functional areas (功能区声环境点位). */
export const noiseStationsSchema = z.strictObject({
  stations: z.array(noiseStationSchema).superRefine(refuseTwinsOfDistrict),
});

/** Townships (乡镇、街道) with a PM2.5 monitor. */
export const townshipsSchema = z.strictObject({
  townships: z.array(townshipSchema).superRefine(refuseTwinsOfDistrict),
});

/** A name leads to one place; stations and townships of two districts may share one. */
function refuseTwins(
  places: readonly Named[],
  context: z.RefinementCtx,
  keyOf: (each: string, place: Named) => string = (each) => each,
): void {
  const seen = new Set<string>();
  for (const [index, place] of places.entries()) {
    const names = [place.name, ...place.aliases].map((each) => keyOf(each, place));
    if (names.some((each) => seen.has(each)) || new Set(names).size < names.length) {
      context.addIssue({ code: 'custom', path: [index, 'name'], params: { cure: 'name-twice' } });
    }
    for (const each of names) seen.add(each);
  }
}

function refuseTwinsOfDistrict(places: readonly Named[], context: z.RefinementCtx): void {
  refuseTwins(places, context, (each, { district }) => `${district} ${each}`);
}

type Named = { name: string; district: string | null; aliases: string[] };

export type Section = z.infer<typeof sectionSchema>;

export type DrinkingSourcePlace = z.infer<typeof drinkingSourceSchema>;

export type NoisePlace = z.infer<typeof noiseStationSchema>;

export type Township = z.infer<typeof townshipSchema>;
