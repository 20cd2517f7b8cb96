import { firstDayOfMonth, lastDayOfMonth, type Month } from '#src/domain/month.ts';

/** When a place belongs to the network; null = open. */
type Span = { readonly from: string | null; readonly to: string | null };

/** The places that belong to the network on some day of a month. */
export function activeIn<T extends Span>(places: readonly T[], month: Month): T[] {
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)];
  return places.filter(({ from, to }) => (from ?? '') <= last && (to ?? '9999') >= first);
}
