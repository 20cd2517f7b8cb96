import { z } from 'astro/zod';
import { doOverlap, DRAWING_WIDTH, hasRoom, isConvex, type Place } from '../domain/schematic.ts';
import { cure } from './shared.ts';

/** Far more than any page wants. */
const MOST_HEIGHT = 2000;

/** From the left and from the top. */
const pointSchema = z.tuple([z.number().min(0).max(DRAWING_WIDTH), z.number().min(0).max(MOST_HEIGHT)]);

export const placeSchema = z
  .strictObject({
    /** Of its shape, one after the other around it. */
    corners: z.array(pointSchema).min(3).max(12),
    /** Where its words and marks begin. */
    text: pointSchema,
  })
  .superRefine((place, context) => {
    const refuse = (path: keyof Place, name: 'shape-dented' | 'shape-narrow') => {
      context.addIssue({ code: 'custom', path: [path], input: place[path], ...cure(name) });
    };
    if (!isConvex(place)) refuse('corners', 'shape-dented');
    else if (!hasRoom(place)) refuse('text', 'shape-narrow');
  });

type Placed = { readonly id: string; readonly schematic: Place };

/** What lies on an earlier district is told; dented shapes are told so first. */
export function refuseOverlaps(districts: readonly Placed[], context: z.RefinementCtx): void {
  for (const [index, { schematic }] of districts.entries()) {
    const other = districts.slice(0, index).find((earlier) => doOverlap(schematic, earlier.schematic));
    if (!other || !isConvex(schematic) || !isConvex(other.schematic)) continue;
    const path = [index, 'schematic', 'corners'];
    const { params } = cure('shape-overlap');
    context.addIssue({ code: 'custom', path, params: { ...params, other: other.id } });
  }
}
