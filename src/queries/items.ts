import { getCollection, type CollectionEntry } from 'astro:content';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { byNewest } from '#src/domain/news.ts';
import { lastDayOf } from '#src/domain/open-day.ts';
import { standing } from './corrections.ts';

/** Releases, newest first. Those that were withdrawn have pages, but are in no list. */
export async function listNews() {
  return standing('news', await listAllNews());
}

/** Releases, newest first, with those that were withdrawn. */
export async function listAllNews() {
  const entries = await getCollection('news');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byNewest);
}

/** Facilities, in the order of their addresses. Those that were withdrawn have pages, but are in no list. */
export async function listFacilities() {
  return standing('facilities', await listAllFacilities());
}

/** Facilities, in the order of their addresses, with those that were withdrawn. */
export async function listAllFacilities() {
  const entries = await getCollection('facilities');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byId);
}

/** Biodiversity sites, in the order of their addresses. Those that were withdrawn have pages, but are in no list. */
export async function listBiodiversity() {
  return standing('biodiversity', await listAllBiodiversity());
}

/** Biodiversity sites, in the order of their addresses, with those that were withdrawn. */
export async function listAllBiodiversity() {
  const entries = await getCollection('biodiversity');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byId);
}

/** Open days, latest day first. Those that were withdrawn have pages, but are in no list. */
export async function listOpenDays() {
  return standing('openDays', await listAllOpenDays());
}

/** Open days, latest day of a session first, with those that were withdrawn. */
export async function listAllOpenDays() {
  const entries = await getCollection('openDays');
  return entries
    .map((entry) => ({ id: entry.id, ...entry.data, day: lastDayOf(entry.data), entry }))
    .toSorted(byLatestDay);
}

/** Events, latest day first. Those that were withdrawn have pages, but are in no list. */
export async function listEvents() {
  return standing('events', await listAllEvents());
}

/** Events, latest day first, with those that were withdrawn. */
export async function listAllEvents() {
  const entries = await getCollection('events');
  return entries.map((entry) => ({ id: entry.id, ...entry.data, entry })).toSorted(byLatestDay);
}

type ItemOf<K extends 'news' | 'facilities' | 'biodiversity' | 'openDays' | 'events'> =
  CollectionEntry<K>['data'] & { readonly id: string };

export type NewsItem = ItemOf<'news'>;
export type FacilityItem = ItemOf<'facilities'>;
export type BiodiversityItem = ItemOf<'biodiversity'>;
/** `day` is the last day of its sessions. */
export type OpenDayItem = ItemOf<'openDays'> & { readonly day: CalendarDay };
export type EventItem = ItemOf<'events'>;

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id);
}

function byLatestDay(a: { day: string; id: string }, b: { day: string; id: string }): number {
  return b.day.localeCompare(a.day) || a.id.localeCompare(b.id);
}
