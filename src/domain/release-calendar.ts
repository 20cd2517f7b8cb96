import { calendarDay, epochDayOf, isCalendarDay, type CalendarDay, type PartialDay } from './calendar.ts';
import { lastDayOfMonth, month } from './month.ts';

/** A day, or only its month or year. */
export type ReleaseDate = CalendarDay | PartialDay;

/** 预告, 确定, 延期, 取消 and 已发布. */
export type ReleaseState = 'announced' | 'confirmed' | 'postponed' | 'cancelled' | 'published';

/** A release as it was announced first, by the rule or by an editor. */
export type AnnouncedRelease = {
  /** `weekly/2026-w48`, `monthly/2026-11`, `other/2026-bulletin`: for ever. */
  readonly id: string;
  /** When it was announced; what follows from the rule was announced with it. */
  readonly announcedOn: CalendarDay;
  /** When it is to come: a day, or a month or year. */
  readonly date: ReleaseDate;
  readonly state: 'announced' | 'confirmed';
};

/** What was said of a release's date afterwards. */
export type ReleaseChange = {
  readonly announcedOn: CalendarDay;
  /** The date as it stood until then. */
  readonly date: ReleaseDate;
} & (
  | { readonly state: 'confirmed' }
  | { readonly state: 'postponed'; readonly to: ReleaseDate; readonly reason: string }
  | { readonly state: 'cancelled'; readonly reason: string }
);

/** What came of a release. */
export type Publication = { readonly publishedOn: ReleaseDate };

/** A release as it stands. */
export type CalendarRelease<P extends Publication = Publication> = {
  readonly id: string;
  readonly announcedOn: CalendarDay;
  readonly state: ReleaseState;
  /** Neither published nor cancelled, and its day has passed (逾期未发布). */
  readonly isOverdue: boolean;
  /** When it is, or was, to come. */
  readonly date: ReleaseDate;
  /** When it came; until then when it is to come. */
  readonly on: ReleaseDate;
  /** Oldest first. */
  readonly changes: readonly ReleaseChange[];
  readonly publication: P | null;
};

/** Whether something was said by a day; until then nothing of it is shown (embargo by omission). */
export function isTold({ announcedOn }: { readonly announcedOn: CalendarDay }, today: CalendarDay): boolean {
  return announcedOn <= today;
}

/** A release as it stands on a day. @param changes what was said of it by then, oldest first. */
export function releaseOn<P extends Publication>(
  today: CalendarDay,
  { id, announcedOn, ...first }: AnnouncedRelease,
  changes: readonly ReleaseChange[],
  publication: P | null,
): CalendarRelease<P> {
  const last = changes.at(-1);
  const date = last ? dateAfter(last) : first.date;
  const state = publication ? 'published' : (last?.state ?? first.state);
  const isOverdue = isOpen({ state }) && isOver(date, today);
  return {
    id,
    announcedOn,
    state,
    isOverdue,
    date,
    on: publication?.publishedOn ?? date,
    changes,
    publication,
  };
}

/** Whether a release is still awaited. */
export function isOpen({ state }: Pick<CalendarRelease, 'state'>): boolean {
  return state !== 'published' && state !== 'cancelled';
}

/** The date that stands after a change. */
export function dateAfter(change: ReleaseChange): ReleaseDate {
  return change.state === 'postponed' ? change.to : change.date;
}

/** The last day of a date of which perhaps only the month or year is known. */
export function lastDayOfDate(date: ReleaseDate): CalendarDay {
  if (isCalendarDay(date)) return date;
  return date.length === 4 ? calendarDay(`${date}-12-31`) : lastDayOfMonth(month(date));
}

/** The first day of such a date. */
export function firstDayOfDate(date: ReleaseDate): CalendarDay {
  return calendarDay(`${date}-01-01`.slice(0, 10));
}

/** Whether a release is still to come; what was to come and was cancelled stands there until its day has passed. */
export function isAhead(
  { state, date }: Pick<CalendarRelease, 'state' | 'date'>,
  today: CalendarDay,
): boolean {
  return state !== 'published' && !isOver(date, today);
}

/** How many days after its date a release came; 0 when it came in time, or where no day is known. */
export function daysLate({ date, publication }: Pick<CalendarRelease, 'date' | 'publication'>): number {
  const came = publication?.publishedOn;
  if (!isCalendarDay(came)) return 0;
  return Math.max(0, epochDayOf(came) - epochDayOf(lastDayOfDate(date)));
}

/** Soonest first; of one day in the order of ids. */
export function byDate(a: Pick<CalendarRelease, 'id' | 'on'>, b: Pick<CalendarRelease, 'id' | 'on'>): number {
  return lastDayOfDate(a.on).localeCompare(lastDayOfDate(b.on)) || a.id.localeCompare(b.id);
}

/** How often what was said of a release has changed: what calendars call its sequence. */
export function revisionOf({
  changes,
  publication,
}: Pick<CalendarRelease, 'changes' | 'publication'>): number {
  return changes.length + (publication ? 1 : 0);
}

/** The day on which what is said of a release last changed. */
export function revisedOn({
  announcedOn,
  changes,
  publication,
}: Pick<CalendarRelease, 'announcedOn' | 'changes' | 'publication'>): CalendarDay {
  const days = [announcedOn, ...changes.map((change) => change.announcedOn)];
  const published = publication ? [firstDayOfDate(publication.publishedOn)] : [];
  return [...days, ...published].reduce((latest, day) => (day > latest ? day : latest));
}

function isOver(date: ReleaseDate, today: CalendarDay): boolean {
  return lastDayOfDate(date) < today;
}
