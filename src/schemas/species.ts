import { z } from 'astro/zod';
import { isFiner, limitOf, PRECISIONS, PROTECTIONS, THREATS } from '../domain/species.ts';
import { publisher } from './provenance.ts';
import { address, cure, partialDay, text } from './shared.ts';

/** Where a statement is told; its address only where it may be cited. Left out where it is used: the source of the page. */
export const statementSource = z
  .strictObject({ name: publisher, url: address.optional(), date: partialDay })
  .nullable()
  .default(null);

/** How exactly a place is told, and its name. */
const whereSchema = z.strictObject({ precision: z.enum(PRECISIONS), text: text(40) });

/** A species that may be met at a site. Refuses a place that is told more exactly than the class of a wild species permits. */
export const speciesSchema = z
  .strictObject({
    name: text(20),
    latin: text(60).nullable().default(null),
    /** As of the day of the source. */
    protection: z.enum(PROTECTIONS).default('unstated'),
    /** Category of the IUCN red list, as the source says. */
    threat: z.enum(THREATS).nullable().default(null),
    /** It lives in a hall or an enclosure. */
    captive: z.boolean().default(false),
    where: whereSchema.nullable().default(null),
    source: statementSource,
  })
  .superRefine((species, context) => {
    const limit = limitOf(species);
    if (species.where === null || !isFiner(species.where.precision, limit)) return;
    const input = species.where.precision;
    const params = { ...cure('too-exact').params, computed: limit };
    context.addIssue({ code: 'custom', path: ['where', 'precision'], input, params });
  });

/** How exactly a site itself is told, and why so. */
export const mapPrecisionSchema = z.strictObject({ precision: z.enum(PRECISIONS), why: text(80) });
