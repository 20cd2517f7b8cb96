import { PROVENANCE, type PlantedItem, type Planting } from './planting.ts';

const DAY = '2026-12-05';

/** A facility and its open day, a place of nature and an event. */
export function plantedPlaces(planting: Planting): PlantedItem[] {
  const phone = (last: number) => `0575-${planting.digits}${planting.digits}${last}`;
  const [plant, visit, marsh] = [phone(1), phone(2), phone(3)];
  const { publishedOn } = planting;
  const session = { id: `${planting.word}-visit-1`, facility: `${planting.word}-plant`, day: DAY };
  const at = { district: null, place: null };
  return [
    {
      kind: 'facilities',
      ...item(planting, 'plant', [plant]),
      data: {
        ...textsOf(planting, 'plant'),
        ...{ kind: 'sewage', district: null, address: null, phone: plant, route: [] },
      },
    },
    {
      kind: 'openDays',
      ...item(planting, 'visit', [visit, session.id]),
      data: {
        ...textsOf(planting, 'visit'),
        ...{ form: 'single', publishedOn, facilities: [session.facility] },
        sessions: [{ ...session, start: null, end: null, places: null, booking: visit }],
      },
    },
    {
      kind: 'biodiversity',
      ...item(planting, 'marsh', [marsh]),
      data: { ...textsOf(planting, 'marsh'), ...at, status: 'nature', phone: marsh, opening: null },
    },
    {
      kind: 'events',
      ...item(planting, 'walk'),
      data: { ...textsOf(planting, 'walk'), ...at, publishedOn, occasion: 'low-carbon-day', day: DAY },
    },
  ];
}

function item({ word }: Planting, name: string, marks: readonly string[] = []) {
  return { id: `${word}-${name}`, marks: [`${word}-${name}`, word + name, `${word}${name}lead`, ...marks] };
}

function textsOf({ word, year }: Planting, name: string) {
  return {
    title: `示例${word}${name}`,
    summary: `示例${word}${name}lead。`,
    planTasks: [`${year}-1`],
    provenance: PROVENANCE,
  };
}
