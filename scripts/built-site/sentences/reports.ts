import type { Shelf } from '../planting.ts';
import type { FindMonth } from './month-facts.ts';
import type { MonthJson } from './month-json.ts';
import type { Month } from './month-claims.ts';
import { weekFacts, type WeekArea, type WeekFacts, type WeekJson } from './week-facts.ts';

const WEEK = /^reports\/weekly\/(\d{4}-w\d\d)\.json$/;
const MONTH = /^reports\/monthly\/(\d{4}-\d\d(?:-\w+)?)\.json$/;

/** The reports of a site by the ends of their addresses, as their JSON tells them. */
export type Reports = {
  readonly weeks: ReadonlyMap<string, WeekJson>;
  readonly months: ReadonlyMap<string, MonthJson>;
  /** What areas are called, by the weekly reports. */
  readonly names: ReadonlyMap<string, string>;
};

export function readReports({ files, read }: Shelf): Reports {
  const all = <T>(pattern: RegExp) =>
    new Map(
      [...files].flatMap((path) => {
        const id = pattern.exec(path)?.[1];
        return id === undefined ? [] : [[id, JSON.parse(read(path)) as T] as const]; // written by src/downloads
      }),
    );
  const weeks = all<WeekJson>(WEEK);
  const areas = [...weeks.values()].flatMap((week) => week.areas);
  return {
    weeks,
    months: all<MonthJson>(MONTH),
    names: new Map(areas.map(({ area, name }) => [area, name])),
  };
}

/** The facts of a week in an area; null where the report has none of it. */
export function weekOf({ weeks }: Reports, { areas }: WeekJson, area: string): WeekFacts | null {
  const own = areas.find((row) => row.area === area);
  const before =
    own && [...weeks.values()].find((other) => firstDay(other) === sevenDaysBefore(own.days[0]?.day ?? ''));
  return own ? weekFacts(own, before?.areas.find((row) => row.area === area) ?? null) : null;
}

/** A month with those it is compared with. */
export function monthOf({ months, names }: Reports, id: string, report: MonthJson): Month {
  const suffix = id.slice(7);
  const find: FindMonth = (month) => months.get(month + suffix) ?? null;
  return { report, find, nameOf: (area) => names.get(area) ?? area };
}

/** The newest of the whole city. */
export function newest(reports: Reports): { readonly week: WeekJson | null; readonly month: Month | null } {
  const [week] = [...reports.weeks].toSorted(([a], [b]) => b.localeCompare(a));
  const [month] = [...reports.months]
    .filter(([id]) => id.length === 7)
    .toSorted(([a], [b]) => b.localeCompare(a));
  return { week: week?.[1] ?? null, month: month ? monthOf(reports, ...month) : null };
}

function firstDay({ areas }: { readonly areas: readonly WeekArea[] }): string {
  return areas[0]?.days[0]?.day ?? '';
}

function sevenDaysBefore(day: string): string {
  return day === '' ? 'none' : Temporal.PlainDate.from(day).subtract({ days: 7 }).toString();
}
