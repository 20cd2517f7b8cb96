import type { BookingPlace, BookingSession } from '#src/domain/booking.ts';
import type { Words } from '#src/words/words.ts';
import { fill } from './fill.ts';

/** A place with what is told of it, null = not provided. */
export type SheetPlace = BookingPlace & {
  readonly title: string;
  /** It is invented. */
  readonly demonstration: boolean;
  readonly phone: string | null;
  readonly mail: string | null;
  /** Who answers, and when. */
  readonly who: string | null;
  readonly answerDays: number | null;
  readonly elsewhere: string | null;
  readonly languages: string | null;
};

/** A session with its words. */
export type SheetSession = BookingSession & {
  readonly label: string;
  /** The grades that it takes, in words; null = not provided. */
  readonly gradesLabel: string | null;
  /** When booking opens; null where it had opened when the page was built. */
  readonly opensLabel: string | null;
};

/** A session that had ended when the page was built. */
export type PastSession = Pick<SheetSession, 'id' | 'place' | 'label'>;

/** All that can be asked for. */
export type SheetOffer = {
  readonly places: readonly SheetPlace[];
  /** Soonest first, and none that had ended when the page was built. */
  readonly sessions: readonly SheetSession[];
  readonly past: readonly PastSession[];
};

/** The words of the script, and those of the page that it needs. */
export type SheetWords = Words['booking']['script'] & {
  readonly states: Words['visits']['states'];
  readonly sheet: string;
  readonly reference: string;
  readonly prefix: string;
  /** The title of what is invented. */
  readonly marked: string;
};

/** A title that stands without the mark of what is invented. */
export function titleOf(
  { title, demonstration }: SheetPlace,
  { marked }: Pick<SheetWords, 'marked'>,
): string {
  return demonstration ? fill(marked, { title }) : title;
}

const NO_PLACE: Omit<SheetPlace, 'id' | 'title'> = {
  demonstration: false,
  grades: null,
  minSize: null,
  maxSize: null,
  groups: null,
  splitSize: null,
  pupilsPerAdult: null,
  noticeDays: null,
  phone: null,
  mail: null,
  who: null,
  answerDays: null,
  elsewhere: null,
  languages: null,
};

const NO_SESSION = {
  start: null,
  end: null,
  places: null,
  taken: 0,
  opens: null,
  closes: null,
  booking: null,
  changes: [],
  grades: null,
  gradesLabel: null,
  opensLabel: null,
};

/** An offer as a page carries it: what is null or nothing is left out. */
export function packOffer(offer: SheetOffer): string {
  return JSON.stringify(offer, (_, value: unknown) => (isNothing(value) ? undefined : value));
}

export function unpackOffer(text: string): SheetOffer {
  const { places = [], sessions = [], past = [] } = JSON.parse(text) as Partial<SheetOffer>; // by packOffer
  return {
    places: places.map((place) => ({ ...NO_PLACE, ...place })),
    sessions: sessions.map((session) => ({ ...NO_SESSION, ...session })),
    past,
  };
}

function isNothing(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
