import type { CalendarDay } from '#src/domain/calendar.ts';
import { dateWordsIn, type DateWord } from './date-words.ts';
import { periodOf, periodWords } from './period.ts';
import { changed, type Change } from './typed.ts';
import type { HelpWords, ReportGroup } from './words.ts';

/** A report, found by its time. */
export type FoundReport = {
  readonly title: string;
  readonly address: string;
  readonly kind: ReportGroup['kind'];
  readonly demonstration: boolean;
  readonly period: string;
  /** There is none of the time asked for: this is the newest before it. */
  readonly isNewest: boolean;
};

/** The reports of a date word: of its time, else the newest before it, where it was said from today. */
export function reportsOf(word: DateWord, { reports }: Pick<HelpWords, 'reports'>): FoundReport[] {
  for (const period of word.periods) {
    const found = reports.flatMap((group) =>
      group.ids.filter((id) => periodOf(id) === period).map((id) => foundReport(group, id, false)),
    );
    if (found.length > 0) return found.toSorted((a, b) => order(a) - order(b));
  }
  return word.isRelative ? newestBefore(word.periods[0] ?? '', reports) : [];
}

/** The city's before those of districts, a report before the list of its year. */
function order({ kind, address }: FoundReport): number {
  return address.length + (kind === 'year' ? 100 : 0);
}

/** The query with the times of reports in the places of date words. */
export function withDates(text: string, words: Pick<HelpWords, 'reports'>, today: CalendarDay): Change[] {
  const parts = dateWordsIn(text, today).flatMap((word) => {
    const period = reportsOf(word, words)[0]?.period ?? word.periods[0];
    const { start, end } = word;
    return period === undefined ? [] : [{ start, end, to: periodWords(period), apart: true }];
  });
  const change = changed(text, parts);
  return change ? [change] : [];
}

/** The newest of the same length of time. */
function newestBefore(period: string, groups: readonly ReportGroup[]): FoundReport[] {
  const found = groups
    .flatMap((group) => group.ids.map((id) => ({ group, id, period: periodOf(id) ?? '' })))
    .filter((one) => one.period.length === period.length && one.period === one.id && one.period < period)
    .filter((one) => one.period.includes('w') === period.includes('w'))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1))[0];
  return found ? [foundReport(found.group, found.id, true)] : [];
}

function foundReport(group: ReportGroup, id: string, isNewest: boolean): FoundReport {
  const { kind, base, title, demonstration = false } = group;
  const period = periodOf(id) ?? id;
  const address = `${base}${id}/`;
  return { title: title.replace('{}', periodWords(period)), address, kind, demonstration, period, isNewest };
}
