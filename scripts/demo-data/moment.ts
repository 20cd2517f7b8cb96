const hoursADay = 24;

/** The 24 hours of a natural day; the last one ends at 00:00 of the next day. */
export function momentsOf(day: Temporal.PlainDate): Moment[] {
  return Array.from({ length: hoursADay }, (_, index) => momentAt(day, index + 1));
}

/** `hourOfDay` is 1 … 24 and names the end of the hour. */
export function momentAt(day: Temporal.PlainDate, hourOfDay: number): Moment {
  return {
    hour: hourNumber(day, hourOfDay),
    hourOfDay,
    season: day.month - 1 + (day.day - 1 + hourOfDay / hoursADay) / day.daysInMonth,
    weekend: day.dayOfWeek > 5,
    text: timestamp(day, hourOfDay),
  };
}

function hourNumber(day: Temporal.PlainDate, hourOfDay: number): number {
  const { days } = Temporal.PlainDate.from('1970-01-01').until(day);
  return days * hoursADay + hourOfDay;
}

function timestamp(day: Temporal.PlainDate, hourOfDay: number): string {
  const printed = hourOfDay === hoursADay ? day.add({ days: 1 }) : day;
  return `${printed.toString()} ${String(hourOfDay % hoursADay).padStart(2, '0')}:00:00`;
}

export interface Moment {
  /** Hours from the start of 1970 to the end of this hour. */
  hour: number;
  /** 1 … 24. */
  hourOfDay: number;
  /** Months since the start of the year, 0 … 12. */
  season: number;
  weekend: boolean;
  /** As the file prints it: `2025-01-01 01:00:00`. */
  text: string;
}
