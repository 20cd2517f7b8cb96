import { getCollection } from 'astro:content';

/** Monthly reports, newest first. */
export async function listMonthlyReports() {
  const entries = await getCollection('monthlyReports');
  return entries.map(({ id, data }) => ({ id, ...data })).toSorted((a, b) => b.id.localeCompare(a.id));
}

export type MonthlyReportPage = Awaited<ReturnType<typeof listMonthlyReports>>[number];
