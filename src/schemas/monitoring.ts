import { z } from 'astro/zod';
import { waterBody } from './monthly-water.ts';
import { calendarDay, cure, id, text } from './shared.ts';

const name = text(20);

const sectionSchema = z
  .strictObject({
    name,
    /** What data files and older reports call it too. */
    aliases: z.array(name),
    /** The district that answers for it; null = not stated. */
    district: id.nullable(),
    river: name.nullable(),
    basin: name.nullable(),
    /** Lakes and reservoirs have their own phosphorus limits; write `river` for a river-type reservoir. */
    body: waterBody,
    /** The class that it must reach (目标水质), 1 = Ⅰ … 5 = Ⅴ; null = none set. */
    target: z.literal([1, 2, 3, 4, 5]).nullable(),
    /** The first and the last day on which it belongs to the network; null = open. */
    from: calendarDay.nullable(),
    to: calendarDay.nullable(),
    /** Invented, to show the portal with. */
    demonstration: z.boolean(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    ...cure('after-start'),
    path: ['to'],
  });

const drinkingSourceSchema = z.strictObject({
  name,
  aliases: z.array(name),
  district: id.nullable(),
  body: waterBody,
  demonstration: z.boolean(),
});

const noiseStationSchema = z.strictObject({
  name,
  district: id,
  /** Functional area (声环境功能区), GB 3096-2008, clause 4. */
  zone: z.enum(['0', '1', '2', '3', '4a', '4b']),
  demonstration: z.boolean(),
});

const townshipSchema = z.strictObject({ name, district: id, demonstration: z.boolean() });

/** The sections (断面) of surface water that a monthly report covers. */
export const sectionsSchema = z.strictObject({ sections: z.array(sectionSchema).superRefine(refuseTwins) });

/** The sources of drinking water (饮用水水源地). */
export const drinkingSourcesSchema = z.strictObject({
  sources: z.array(drinkingSourceSchema).superRefine(refuseTwins),
});

/** The stations of noise in functional areas (功能区声环境点位). */
export const noiseStationsSchema = z.strictObject({
  stations: z.array(noiseStationSchema).superRefine(refuseTwins),
});

/** Townships (乡镇、街道) with a PM2.5 monitor. */
export const townshipsSchema = z.strictObject({
  townships: z.array(townshipSchema).superRefine(refuseTwins),
});

/** A name leads to one place; stations and townships of two districts may share one. */
function refuseTwins(places: readonly Named[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, place] of places.entries()) {
    const names = [place.name, ...(place.aliases ?? [])].map((each) => withDistrict(each, place));
    if (names.some((each) => seen.has(each)) || new Set(names).size < names.length) {
      context.addIssue({ code: 'custom', path: [index, 'name'], params: { cure: 'name-twice' } });
    }
    for (const each of names) seen.add(each);
  }
}

function withDistrict(each: string, { aliases, district }: Named): string {
  return aliases ? each : `${district} ${each}`;
}

type Named = { name: string; district: string | null; aliases?: string[] };

export type Section = z.infer<typeof sectionSchema>;

export type DrinkingSourcePlace = z.infer<typeof drinkingSourceSchema>;

export type NoisePlace = z.infer<typeof noiseStationSchema>;

export type Township = z.infer<typeof townshipSchema>;
