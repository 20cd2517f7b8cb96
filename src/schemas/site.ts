import { z } from 'astro/zod';
import { placeSchema, refuseOverlaps } from './schematic.ts';
import { address, cure, id, tagAuthority, text } from './shared.ts';

const districtSchema = z.strictObject({
  /** The end of the district's addresses, like `keqiao`. */
  id,
  name: text(10),
  /** Air stations that lie in it, by the names that the network's files use. */
  stations: z.array(text(40)),
  /** Where it lies in the drawing of the districts. */
  schematic: placeSchema,
});

const contactSchema = z.strictObject({
  name: text(40),
  phone: text(30),
  /** When somebody answers; null = not provided. */
  hours: text(60).nullable(),
});

/** The city's identity: another city adopts the portal by writing its own. */
export const siteSchema = z.strictObject({
  portal: text(20),
  city: text(10),
  /** What data files call the city. */
  cityAliases: z.array(text(20)),
  bureau: text(30),
  /** Where the portal is served, without a path. */
  address,
  /** What the ids of feeds and their entries begin with: a domain that was the bureau's and when, `portal.example,2026`. Never changed: readers know entries by it. */
  tagAuthority,
  /** While true, every page says that it holds demonstration content and asks robots not to index it. */
  demonstration: z.boolean(),
  /** In the order in which every table lists them. */
  districts: z.array(districtSchema).min(1).superRefine(refuseOverlaps),
  contacts: z.array(contactSchema),
  /** Codes that a government site prints in its footer; null = not provided. */
  identifiers: z.strictObject({
    siteCode: text(20).nullable(),
    icp: text(40).nullable(),
    police: text(40).nullable(),
  }),
  /** When reports are due. */
  reports: z.strictObject({
    /** Days after the Sunday that ends the week. */
    weekly: z.strictObject({ dueDaysAfter: z.int().min(1).max(14) }),
    monthly: z.strictObject({ dueDayOfNextMonth: z.int().min(1).max(28) }),
  }),
  /** How requests for visits are sent. */
  booking: z.strictObject({
    /** The form service that takes them; null = there is none: readers send them themselves. */
    endpoint: z.string().refine(isEndpoint, cure('endpoint')).nullable(),
    /** What their numbers begin with: two to six capitals. */
    prefix: z.string().refine((value) => /^[A-Z]{2,6}$/.test(value), cure('booking-prefix')),
  }),
});

/** Encrypted, and without a name, a password or a place on the page. */
function isEndpoint(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '';
}

export type Site = z.infer<typeof siteSchema>;

export type District = Site['districts'][number];
