import type { CalendarDay } from './calendar.ts';

/** Letters and digits that nobody takes for one another: no 0, O, 1, I, L. Their count is a prime, as the check wants. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** How many random numbers a reference is made of. */
export const REFERENCE_RANDOMS = 4;

/** The number of a request, `SX-20261126-7K3MP`: whose, the day, four random signs and one that finds a slip in the others. @param randoms whole numbers of any size. */
export function bookingReference(prefix: string, day: CalendarDay, randoms: readonly number[]): string {
  const date = day.replaceAll('-', '');
  const chance = randoms.map((random) => SIGNS.charAt(random % SIGNS.length)).join('');
  return `${prefix}-${date}-${chance}${checkOf(date, chance)}`;
}

/** Whether a number is one that {@link bookingReference} makes, without a slip. */
export function isBookingReference(text: string): boolean {
  const [, date = '', chance = '', check] = /^[A-Z]{2,6}-(\d{8})-(\w{4})(\w)$/.exec(text) ?? [];
  return (
    check !== undefined &&
    [...chance].every((sign) => SIGNS.includes(sign)) &&
    checkOf(date, chance) === check
  );
}

/** Finds every wrong sign and every two neighbours that changed places. */
function checkOf(date: string, chance: string): string {
  const values = [...[...date].map(Number), ...[...chance].map((sign) => SIGNS.indexOf(sign))];
  const sum = values.reduce((total, value, index) => total + value * (index + 1), 0);
  return SIGNS.charAt(sum % SIGNS.length);
}
