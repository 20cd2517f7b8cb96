import { readDays } from './content/days.ts';
import type { Occasion } from './domain/event.ts';
import type { EcoDay, Theme } from './schemas/days.ts';

/** The days across the years, from `content/days.json`. */
export const ecoDays = readDays();

/** @throws RangeError for an occasion without its day; the schema asks for each. */
export function ecoDayOf(occasion: Occasion): EcoDay {
  const found = ecoDays.find((day) => day.occasion === occasion);
  if (!found) throw new RangeError(`No day '${occasion}'.`);
  return found;
}

/** What a day was held under in the year of a day of the calendar; null = not known. */
export function themeIn(occasion: Occasion, day: string): Theme | null {
  return ecoDayOf(occasion).themes.find(({ year }) => day.startsWith(String(year))) ?? null;
}
