import type { BookingPayload } from './booking-payload.ts';

/** The same for the same content, whenever it is sent again: a service that knows it has the request already. */
export function idempotencyKey({ madeAt: _, ...content }: BookingPayload): string {
  return `${content.reference}-${hashOf(JSON.stringify(content))}`;
}

/** FNV-1a of 32 bits, forwards and backwards: no secret, only a difference. */
function hashOf(text: string): string {
  const units = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const hash = (codes: readonly number[]) =>
    codes.reduce((sum, code) => Math.imul(sum ^ code, 16_777_619) >>> 0, 2_166_136_261);
  return [units, units.toReversed()].map((codes) => hash(codes).toString(36).padStart(7, '0')).join('');
}
