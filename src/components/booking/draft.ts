import { BOOKING_FIELDS, EMPTY_REQUEST, type BookingRequest } from '#src/domain/booking.ts';
import { isBookingReference } from '#src/domain/booking-reference.ts';
import { isMoment, type Moment } from '#src/domain/moment.ts';

/** Where the one draft of a device is. */
export const DRAFT_KEY = 'booking-draft';

const VERSION = 1;

/** A request that is being written, on this device alone. */
export type Draft = {
  readonly savedAt: Moment;
  /** The search of the address that it was begun with: the same address does not choose again. */
  readonly search: string;
  /** Null until the first sheet was made. */
  readonly reference: string | null;
  readonly request: BookingRequest;
};

/** The browser's memory; asking for it throws where a browser does not let a page have it. */
type Memory = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const device: Memory = () => localStorage;

/** The draft; null where there is none, none that can be read, or no memory. */
export function readDraft(memory: Memory = device): Draft | null {
  try {
    return draftIn(memory().getItem(DRAFT_KEY));
  } catch {
    return null;
  }
}

/** Whether the draft is kept: a memory may be shut or full. */
export function writeDraft(draft: Draft, memory: Memory = device): boolean {
  try {
    memory().setItem(DRAFT_KEY, JSON.stringify({ version: VERSION, ...draft }));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(memory: Memory = device): void {
  try {
    memory().removeItem(DRAFT_KEY);
  } catch {
    // What could not be kept is gone with the page.
  }
}

/** A stored text as a draft; null for anything else, as what another version of the page has left. */
export function draftIn(text: string | null): Draft | null {
  try {
    const { version, savedAt, search, reference, request } = Object(JSON.parse(text ?? '')) as Record<
      string,
      unknown
    >; // asked below
    if (version !== VERSION || !isMoment(savedAt) || typeof request !== 'object' || request === null)
      return null;
    const typed = request as Record<string, unknown>;
    const texts = BOOKING_FIELDS.map((field) => [
      field,
      typeof typed[field] === 'string' ? typed[field] : '',
    ]);
    return {
      savedAt,
      search: typeof search === 'string' ? search : '',
      reference: typeof reference === 'string' && isBookingReference(reference) ? reference : null,
      request: { ...EMPTY_REQUEST, ...(Object.fromEntries(texts) as Partial<BookingRequest>) },
    };
  } catch {
    return null;
  }
}
