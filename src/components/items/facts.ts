import { areaName } from '#src/site.ts';

/** A fact of an item; null = not provided. */
export type Fact = { readonly term: string; readonly value: string | null; readonly href?: string };

export function districtName(district: string | null): string | null {
  return district === null ? null : areaName(district);
}

/** A telephone number that can be pressed. */
export function telephone(term: string, phone: string | null): Fact {
  return phone === null ? { term, value: null } : { term, value: phone, href: `tel:${phone}` };
}
