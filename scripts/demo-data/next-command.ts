import { join } from 'node:path';
import { addDays, type CalendarDay } from '#src/domain/calendar.ts';
import { FIRST_MONTH, firstDayOfMonth, lastDayOfMonth, month, monthsToDate } from '#src/domain/month.ts';
import { FIRST_WEEK, firstDayOf, lastDayOf, week, weeksOfYear } from '#src/domain/week.ts';
import type { Options } from './options.ts';

/** The kinds of files of calendar years. */
export const MONTH_KINDS = ['water', 'drinking', 'noise', 'townships'] as const;

/** What compiles the weeks of an ISO year that are over, from its file. */
export function weeklyCommand(year: number, folder: string, today: CalendarDay): string {
  const weeks = weeksOfYear(year).filter((each) => each >= FIRST_WEEK && lastDayOf(each) < today);
  return commandOf({ kind: 'weekly', noun: '周报', periods: weeks, files: [['air', year]], folder });
}

type Files = Pick<Options, 'folder' | 'from' | 'to'>;

/** What compiles the months of a year that are over and that the hourly files hold whole, from all files that they need. */
export function monthlyCommand(year: number, { folder, from, to }: Files, today: CalendarDay): string {
  const [first, last] = [firstDayOfYear(from), addDays(firstDayOfYear(to + 1), -1)];
  const months = monthsToDate(month(`${year}-12`)).filter((each) => {
    const [begin, end] = [firstDayOfMonth(each), lastDayOfMonth(each)];
    return each >= FIRST_MONTH && end < today && begin >= first && end <= last;
  });
  const files: File[] = [
    ...airYearsOf(year).flatMap((each): File[] => (each >= from && each <= to ? [['air', each]] : [])),
    ...(year > from ? [['water', year - 1] as const] : []), // a warning in January asks for the class of December
    ...MONTH_KINDS.map((kind) => [kind, year] as const),
  ];
  return commandOf({ kind: 'monthly', noun: '月报', periods: months, files, folder });
}

/** The ISO years that hold days of a calendar year: they begin and end a few days beside it. */
function airYearsOf(year: number): number[] {
  return [year - 1, year, year + 1].filter(
    (each) => firstDayOfYear(each) <= `${year}-12-31` && firstDayOfYear(each + 1) > `${year}-01-01`,
  );
}

/** The first day of an ISO year. */
function firstDayOfYear(year: number): CalendarDay {
  return firstDayOf(week(`${year}-W01`));
}

type File = readonly [kind: string, year: number];

type Command = {
  readonly kind: 'weekly' | 'monthly';
  readonly noun: string;
  readonly periods: readonly string[];
  readonly files: readonly File[];
  readonly folder: string;
};

/** It writes beside the files, so that it touches no report of the portal; `due` gives the same bytes on every day. */
function commandOf({ kind, noun, periods, files, folder }: Command): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return `没有能编的${noun}，只能编已经过完的、2012年起的。`;
  const words = files.map(([name, year]) => `--${name} "${join(folder, `${name}-${year}.csv`)}"`).join(' ');
  const out = join(folder, 'reports', kind);
  return `npm run report -- ${kind} ${first}..${last} ${words} --demonstration --published due --out "${out}"`;
}
