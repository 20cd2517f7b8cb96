import type { Fact } from '#src/components/items/facts.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { nextDate } from '#src/domain/eco-day.ts';
import type { EcoDay } from '#src/schemas/days.ts';
import type { Words } from '#src/words/words.ts';

/** What is known of a day. */
export function dayFacts(day: EcoDay, { events }: Pick<Words, 'events'>, today: CalendarDay): Fact[] {
  const { facts, yearly, setUp, firstYear } = events.days;
  const { monthDay, rule } = day;
  return [
    { term: facts.day, value: monthDay === null ? rule : yearly(monthDay) },
    { term: facts.next, value: monthDay && events.day(nextDate(monthDay, today)) },
    { term: facts.setUp, value: setUp(day) },
    { term: facts.firstYear, value: day.firstYear === null ? null : firstYear(day.firstYear) },
    { term: facts.about, value: day.about },
  ];
}
