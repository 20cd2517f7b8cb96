/** The days of all ISO weeks of a year: week 1 holds 4 January, so they may begin in December and end in January. */
export function isoYear(year: number): IsoYear {
  const first = firstMonday(year);
  const next = firstMonday(year + 1);
  return {
    from: first.toString(),
    to: next.subtract({ days: 1 }).toString(),
    weeks: first.until(next).days / 7,
  };
}

function firstMonday(year: number): Temporal.PlainDate {
  const inWeekOne = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return inWeekOne.subtract({ days: inWeekOne.dayOfWeek - 1 });
}

export interface IsoYear {
  /** Monday of week 1. */
  from: string;
  /** Sunday of the last week. */
  to: string;
  /** 52 or 53. */
  weeks: number;
}
