import { getCollection, type CollectionEntry } from 'astro:content';
import { byNewest } from '#src/domain/news.ts';

/** Releases, newest first. */
export async function listNews() {
  const entries = await getCollection('news');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byNewest);
}

/** Facilities, in the order of their addresses. */
export async function listFacilities() {
  const entries = await getCollection('facilities');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byId);
}

/** Biodiversity sites, in the order of their addresses. */
export async function listBiodiversity() {
  const entries = await getCollection('biodiversity');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byId);
}

/** Open days, latest day first. */
export async function listOpenDays() {
  const entries = await getCollection('openDays');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byLatestDay);
}

/** Events, latest day first. */
export async function listEvents() {
  const entries = await getCollection('events');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byLatestDay);
}

type ItemOf<K extends 'news' | 'facilities' | 'biodiversity' | 'openDays' | 'events'> =
  CollectionEntry<K>['data'] & { readonly id: string };

export type NewsItem = ItemOf<'news'>;
export type FacilityItem = ItemOf<'facilities'>;
export type BiodiversityItem = ItemOf<'biodiversity'>;
export type OpenDayItem = ItemOf<'openDays'>;
export type EventItem = ItemOf<'events'>;

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id);
}

function byLatestDay(a: { day: string; id: string }, b: { day: string; id: string }): number {
  return b.day.localeCompare(a.day) || a.id.localeCompare(b.id);
}
