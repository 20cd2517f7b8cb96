import { getCollection } from 'astro:content';

/** Yearly work plans, newest first. */
export async function listPlans() {
  const entries = await getCollection('plan');
  return entries.map(({ id, data }) => ({ id, ...data })).toSorted((a, b) => b.id.localeCompare(a.id));
}

export type PlanPage = Awaited<ReturnType<typeof listPlans>>[number];
