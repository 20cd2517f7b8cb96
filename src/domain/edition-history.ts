import type { CalendarDay, PartialDay } from './calendar.ts';

/** An edition of a report, and when it came out, as far as is known. */
export type IssuedEdition<R> = {
  readonly id: string;
  readonly edition: number;
  readonly issuedOn: CalendarDay | PartialDay;
  readonly report: R;
};

/** A note on a report. */
type Note = {
  /** The edition that it made; a note on anything but figures makes none. */
  readonly edition?: number | undefined;
  readonly publishedOn: CalendarDay;
};

type NoteOn = Note & { readonly kind: string; readonly item: { readonly id: string } };

/** The day on which an edition came out: the first with its report, a later one with the note that made it. @param notes on the report. */
export function issueDay<D extends CalendarDay | PartialDay>(
  { edition, publishedOn }: { readonly edition: number; readonly publishedOn: D },
  notes: readonly Note[],
): D | CalendarDay {
  const made = edition > 1 ? notes.find((note) => note.edition === edition) : undefined;
  return made?.publishedOn ?? publishedOn;
}

/**
 * The reports of a kind as they stood on a day: of each the edition that was the newest then, none that was published later or had been
 * withdrawn. @param notes on reports of the kind.
 */
export function standingOn<R>(
  day: CalendarDay | PartialDay,
  editions: readonly IssuedEdition<R>[],
  notes: readonly NoteOn[],
): Map<string, R> {
  const gone = notes.filter(({ kind, publishedOn }) => kind === 'withdrawal' && isBy(day, publishedOn));
  const withdrawn = new Set(gone.map(({ item }) => item.id));
  const known = editions
    .filter(({ id, issuedOn }) => isBy(day, issuedOn) && !withdrawn.has(id))
    .toSorted((a, b) => a.edition - b.edition);
  return new Map(known.map(({ id, report }) => [id, report]));
}

/** Of some reports those whose figures were changed after a day, each with the day of its last change. @param notes on reports of the kind, newest first. */
export function changedAfter(
  day: CalendarDay | PartialDay,
  ids: readonly string[],
  notes: readonly NoteOn[],
): { id: string; changedOn: CalendarDay }[] {
  const later = notes.filter(({ edition, publishedOn }) => edition !== undefined && !isBy(day, publishedOn));
  return ids.flatMap((id) => {
    const last = later.find(({ item }) => item.id === id);
    return last ? [{ id, changedOn: last.publishedOn }] : [];
  });
}

/** What is known of a day only by its year counts from the first day on. */
function isBy(day: CalendarDay | PartialDay, other: CalendarDay | PartialDay): boolean {
  return `${other}-01-01`.slice(0, 10) <= `${day}-01-01`.slice(0, 10);
}
