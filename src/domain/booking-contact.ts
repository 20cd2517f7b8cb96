import type { BookingField, BookingProblem, BookingRequest, BookingWhy } from './booking.ts';
import { isBlank } from './booking-texts.ts';

/** Eleven digits from 13 to 19; 010 and the other area codes with seven or eight; 400 and 800. With or without +86 and an extension. */
const PHONES = [
  /^(?:\+?86|0086)?1[3-9]\d{9}$/,
  /^(?:(?:\+?86|0086)-?0?|0)\d{2,3}-?[2-9]\d{6,7}(?:(?:\u8f6c|-|#)\d{1,6})?$/,
  /^[48]00-?\d{3,4}-?\d{3,4}$/,
];

const MAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]{2,}$/;

/** Nobody to answer to, or numbers and addresses that cannot be right. */
export function contactProblems(request: BookingRequest): BookingProblem[] {
  const { phone, mail, leadPhone } = request;
  if (isBlank(phone) && isBlank(mail)) {
    return [{ field: 'phone', why: 'unreachable', numbers: {} }, ...phoneProblems('leadPhone', leadPhone)];
  }
  return [
    ...phoneProblems('phone', phone),
    ...(isBlank(mail) || MAIL.test(mail.trim())
      ? []
      : [{ field: 'mail', why: 'mail', numbers: {} } as const]),
    ...phoneProblems('leadPhone', leadPhone),
  ];
}

function phoneProblems(field: BookingField, text: string): BookingProblem[] {
  if (isBlank(text)) return [];
  const [why, numbers] = phoneWhy(text) ?? [];
  return why ? [{ field, why, numbers: numbers ?? {} }] : [];
}

/** A mobile number is told how many digits it has. */
function phoneWhy(text: string): readonly [BookingWhy, Record<string, number>] | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s()\u2010-\u2015\p{Cf}]/gu, (sign) => (/[\u2010-\u2015]/.test(sign) ? '-' : ''));
  const bare = plain.replaceAll('-', '');
  if (PHONES.some((pattern) => pattern.test(plain) || pattern.test(bare))) return null;
  return /^1[3-9]\d*$/.test(bare) ? ['mobile', { length: bare.length }] : ['phone', {}];
}
