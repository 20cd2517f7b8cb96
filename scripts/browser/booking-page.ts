import type { Page } from 'playwright-core';
import { unpackOffer, type SheetSession } from '#src/components/booking/sheet-data.ts';
import { EMPTY_REQUEST, placeOf, type BookingField } from '#src/domain/booking.ts';
import { bookingProblems } from '#src/domain/booking-problems.ts';
import { moment } from '#src/domain/moment.ts';
import { isBookable } from '#src/domain/session.ts';
import { openPage } from '../built-site/dist.ts';

export const BOOK = '/visits/book/';

/** When the tests take place, whenever they run. */
export const MINUTE = moment('2026-11-26 10:42');

/** What the page offers. */
export const OFFER = unpackOffer(
  openPage('visits/book/index.html').all('booking-sheet')[0]?.getAttribute('data-offer') ?? '{}',
);

/** A class of 46 nine-year-olds. */
export const TYPED: Partial<Record<BookingField, string>> = {
  group: '某某小学',
  className: '四（2）班',
  grade: 'p4',
  pupils: '46',
  adults: '8',
  contact: '王老师',
  phone: '13800000000',
  lead: '李老师',
  leadPhone: '0575-88880000',
};

/** Sessions to which it can go, soonest first. */
export const FITTING: readonly SheetSession[] = OFFER.sessions.filter((session) => {
  const { id, place, booking } = session;
  const request = { ...EMPTY_REQUEST, ...TYPED, place, session1: id };
  const isTold = booking !== null && placeOf(request, OFFER)?.pupilsPerAdult;
  return isTold && isBookable(session, MINUTE) && bookingProblems(request, OFFER, MINUTE).length === 0;
});

/** @throws RangeError where the demonstration content has none. */
export function fitting(): SheetSession {
  const [first] = FITTING;
  if (!first) throw new RangeError('No session for a class of 46.');
  return first;
}

export async function openSheet(page: Page, search = ''): Promise<void> {
  await page.clock.setFixedTime(new Date(`${MINUTE.replace(' ', 'T')}:00+08:00`));
  await page.goto(BOOK + search);
}

export function field(page: Page, name: BookingField) {
  return page.locator(`#booking-${name}`);
}

export function part(page: Page, name: string) {
  return page.locator(`booking-sheet [data-part="${name}"]`);
}

/** Fills the sheet in for the class, all but the session. */
export async function fillIn(page: Page, changes: Partial<Record<BookingField, string>> = {}): Promise<void> {
  for (const [name, text] of Object.entries({ ...TYPED, ...changes })) {
    const control = field(page, name as BookingField); // by TYPED
    if (name === 'grade') await control.selectOption(text);
    else await control.fill(text);
  }
}

export async function finish(page: Page): Promise<void> {
  await part(page, 'check').click();
  await part(page, 'result').waitFor();
}
