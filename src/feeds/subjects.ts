import { listAllBiodiversity, listAllFacilities } from '#src/queries/items.ts';
import { listAllPlans } from '#src/queries/plans.ts';
import type { FeedItem } from './entry.ts';

/** What a note can be about: what it is called, and its page. */
export type Subject = Pick<FeedItem, 'kind' | 'id' | 'title' | 'href'>;

type Named = { readonly id: string; readonly title: string };

/** Items that can be corrected, but are in no feed of their own. */
export async function listOtherSubjects(): Promise<Subject[]> {
  const [facilities, sites, plans] = await Promise.all([
    listAllFacilities(),
    listAllBiodiversity(),
    listAllPlans(),
  ]);
  return [
    ...facilities.map((item) => subject('facilities', 'facilities', item)),
    ...sites.map((item) => subject('biodiversity', 'biodiversity', item)),
    ...plans.map((item) => subject('plan', 'plan', item)),
  ];
}

function subject(kind: Subject['kind'], folder: string, { id, title }: Named): Subject {
  return { kind, id, title, href: `/${folder}/${id}/` };
}
