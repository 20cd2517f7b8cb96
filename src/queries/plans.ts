import { getCollection } from 'astro:content';
import { listBiodiversity, listEvents, listFacilities, listNews, listOpenDays } from './items.ts';

/** Yearly work plans, newest first. */
export async function listPlans() {
  const entries = await getCollection('plan');
  return entries.map(({ id, data }) => ({ id, ...data })).toSorted((a, b) => b.id.localeCompare(a.id));
}

export type PlanPage = Awaited<ReturnType<typeof listPlans>>[number];

/** All that may belong to tasks of a plan: items by their own `planTasks`, reports by their kind. */
export async function listTaskContent() {
  const [news, events, openDays, facilities, biodiversity, weekly, monthly] = await Promise.all([
    listNews(),
    listEvents(),
    listOpenDays(),
    listFacilities(),
    listBiodiversity(),
    getCollection('weeklyReports'),
    getCollection('monthlyReports'),
  ]);
  return { news, events, openDays, facilities, biodiversity, weekly, monthly };
}
