import { districtName, type Fact } from '#src/components/items/facts.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { cancellationOf, isAhead } from '#src/domain/event.ts';
import { themeIn } from '#src/eco-days.ts';
import type { EventItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';

/** What an event says of itself in its list of facts. Of one that is over nobody asks how to register, unless it is told; of one that was called off, never. */
export function eventFacts(event: EventItem, words: Words, today: CalendarDay): Fact[] {
  const { events, items, visits } = words;
  const isAsked = cancellationOf(event) === null && (isAhead(event, today) || event.booking !== null);
  return [
    { term: events.facts.day, value: events.day(event.day) },
    { term: events.facts.time, value: visits.times(event) },
    { term: items.facts.district, value: districtName(event.district) },
    { term: items.facts.place, value: event.place },
    { term: events.facts.theme(event.day), value: themeIn(event.occasion, event.day)?.theme ?? null },
    ...(isAsked || event.audience !== null
      ? [{ term: events.facts.audience, value: event.audience && visits.audience(event.audience) }]
      : []),
    ...(isAsked ? registrationFacts(event, words) : []),
  ];
}

function registrationFacts(event: EventItem, { events }: Words): Fact[] {
  return [
    { term: events.facts.places, value: events.places(event) },
    { term: events.facts.registration, value: events.registration(event) },
    { term: events.facts.booking, value: event.booking },
  ];
}
