import { z } from 'astro/zod';
import { isMonthDay, type MonthDay } from '../domain/eco-day.ts';
import { OCCASIONS, type Occasion } from '../domain/event.ts';
import { publisher } from './provenance.ts';
import { address, cure, partialDay, text } from './shared.ts';

const year = z.int().min(1970).max(2100);

/** Where something is told of a day; its address only where it may be cited. */
const sourceSchema = z.strictObject({ name: publisher, url: address.optional(), note: text(80).optional() });

const themeSchema = z.strictObject({
  year,
  theme: text(60),
  /** null = known from copies alone (据转载). */
  source: sourceSchema.nullable(),
});

/** What is known of a day. null = not known (未查到). */
const ecoDaySchema = z.strictObject({
  occasion: z.enum(OCCASIONS),
  /** The same in every year, `06-05`. */
  monthDay: z.custom<MonthDay>(isMonthDay, cure('month-day')).nullable(),
  /** How the day is found where it moves, in a sentence. */
  rule: text(80).nullable(),
  /** Who set it up, and when. */
  setBy: text(80).nullable(),
  setOn: partialDay.nullable(),
  /** The year in which it was first held. */
  firstYear: year.nullable(),
  /** What it is, or is for, in a sentence. */
  about: text(80).nullable(),
  /** Where all this is told; null = nowhere that may be named. */
  source: sourceSchema.nullable(),
  themes: z.array(themeSchema).superRefine(refuseYearsTwice),
});

/** The days (生态日), each once, in the order in which they are shown. */
export const daysSchema = z.strictObject({ days: z.array(ecoDaySchema).superRefine(refuseUnlikeOccasions) });

/** A day across the years. */
export type EcoDay = z.infer<typeof ecoDaySchema>;

/** What a day was held under in a year. */
export type Theme = z.infer<typeof themeSchema>;

function refuseUnlikeOccasions(
  days: readonly { readonly occasion: Occasion }[],
  context: z.RefinementCtx,
): void {
  const told = days.map(({ occasion }) => occasion);
  const refuse = (path: PropertyKey[], input: unknown, params: Readonly<Record<string, unknown>>) =>
    context.addIssue({ code: 'custom', path, input, params });
  told.forEach((occasion, index) => {
    if (told.indexOf(occasion) < index) refuse([index, 'occasion'], occasion, cure('occasion-twice').params);
  });
  for (const is of OCCASIONS.filter((occasion) => !told.includes(occasion))) {
    refuse([], days, { ...cure('occasion-missing').params, is });
  }
}

function refuseYearsTwice(themes: readonly { readonly year: number }[], context: z.RefinementCtx): void {
  themes.forEach(({ year: input }, index) => {
    if (themes.findIndex((theme) => theme.year === input) === index) return;
    context.addIssue({ code: 'custom', path: [index, 'year'], input, ...cure('theme-twice') });
  });
}
