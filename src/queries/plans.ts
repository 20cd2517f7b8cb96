import { getCollection } from 'astro:content';
import { standing } from './corrections.ts';
import { listBiodiversity, listEvents, listFacilities, listNews, listOpenDays } from './items.ts';

/** Yearly work plans, newest first. Those that were withdrawn have pages, but are in no list. */
export async function listPlans() {
  return standing('plan', await listAllPlans());
}

/** Yearly work plans, newest first, with those that were withdrawn. */
export async function listAllPlans() {
  const entries = await getCollection('plan');
  return entries.map(({ id, data }) => ({ id, ...data })).toSorted((a, b) => b.id.localeCompare(a.id));
}

export type PlanPage = Awaited<ReturnType<typeof listAllPlans>>[number];

/** All that may belong to tasks of a plan: items by their own `planTasks`, reports by their kind. */
export async function listTaskContent() {
  const [news, events, openDays, facilities, biodiversity, weeks, months] = await Promise.all([
    listNews(),
    listEvents(),
    listOpenDays(),
    listFacilities(),
    listBiodiversity(),
    getCollection('weeklyReports'),
    getCollection('monthlyReports'),
  ]);
  const [weekly, monthly] = await Promise.all([
    standing('weeklyReports', weeks),
    standing('monthlyReports', months),
  ]);
  return { news, events, openDays, facilities, biodiversity, weekly, monthly };
}
