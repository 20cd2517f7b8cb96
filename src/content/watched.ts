import type { z } from 'astro/zod';
import { coarser, isFiner, limitOf, type Precision } from '../domain/species.ts';
import type { biodiversitySchema } from '../schemas/biodiversity.ts';
import type { Entry } from './entry.ts';
import type { FinePlace } from './fine-coordinates.ts';
import { finePlaces } from './fine-places.ts';

/** What no text may tell the place of more exactly than its limit: a species that lives wild at a site, or a site itself. */
export type Watched = {
  readonly name: string;
  readonly limit: Precision;
  /** Of a site only coordinates are too exact: its town and village are on its page. */
  readonly isSite: boolean;
  /** Of a site: where its pages are. All that stands there tells of it, by name or not. */
  readonly folder: string | null;
  /** Sites that keep the species in a hall, by id and title: what is said of it there is no secret. */
  readonly keptAt: readonly { readonly id: string; readonly title: string }[];
};

/** A place that is told too exactly, and of what. */
export type TooExact = { readonly watched: Watched; readonly place: FinePlace };

/** A text with the title of its page and the headings that it stands below. */
export type Told = { readonly title: string; readonly headings: string; readonly text: string };

type Site = Pick<z.infer<typeof biodiversitySchema>, 'title' | 'species' | 'mapPrecision'> & {
  readonly id: string;
};

/** All that is watched: the wild species of all sites, by their names and Latin names, and the sites. */
export function watchedIn(entries: readonly Entry[]): Watched[] {
  const sites = entries
    .filter(({ kind }) => kind === 'biodiversity')
    .map(({ id, data }) => ({ title: id, species: [], mapPrecision: null, ...data, id }));
  return [...watchedSpecies(sites), ...sites.map(watchedSite)];
}

/**
 * What a text tells too exactly.
 * @param path of the page or file that it stands in, `biodiversity/lake/index.html`
 * @param subject what else it speaks of: the title above it, the place of which it does not tell
 */
export function tooExact(text: string, watched: readonly Watched[], path: string, subject = ''): TooExact[] {
  const all = `${subject}，${text}`;
  const named = namedIn(watched, all, path).filter((one) => !isKept(one, all, path));
  if (named.length === 0) return [];
  const places = finePlaces(text);
  return named.flatMap((one) => {
    const place = places.find(
      ({ precision, isCoordinates }) => isFiner(precision, one.limit) && (isCoordinates || !one.isSite),
    );
    return place ? [{ watched: one, place }] : [];
  });
}

/** What a text below headings tells too exactly that the headings by themselves do not: both they and it may name the species or the place. */
export function tooExactBelow(told: Told, watched: readonly Watched[], path: string): TooExact[] {
  const { title, headings, text } = told;
  if (headings === '') return tooExact(text, watched, path, title);
  const before = tooExact(headings, watched, path, title).map((found) => found.watched);
  return tooExact(`${headings}，${text}`, watched, path, title).filter(
    (found) => !before.includes(found.watched),
  );
}

function watchedSpecies(sites: readonly Site[]): Watched[] {
  const all = sites.flatMap(({ id, title, species }) =>
    species.flatMap((one) => [one.name, one.latin ?? []].flat().map((name) => ({ ...one, name, id, title }))),
  );
  return [...Map.groupBy(all, ({ name }) => name)].flatMap(([name, told]) => {
    const wild = told.filter(({ captive }) => !captive);
    if (wild.length === 0) return [];
    const limit = wild.map(limitOf).reduce(coarser);
    return [{ name, limit, isSite: false, folder: null, keptAt: told.filter(({ captive }) => captive) }];
  });
}

/** The place of a site is told to its town where nothing else is said. */
function watchedSite({ id, title, mapPrecision }: Site): Watched {
  const limit = mapPrecision?.precision ?? 'town';
  return { name: title, limit, isSite: true, folder: folderOf(id), keptAt: [] };
}

/** What a text of a file is about. Blanks, marks of Markdown and case do not hide a name. */
export function namedIn(watched: readonly Watched[], text: string, path: string): Watched[] {
  const plain = compact(text);
  return watched.filter(
    ({ name, folder }) => plain.includes(compact(name)) || (folder !== null && path.startsWith(folder)),
  );
}

function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*_~`\\\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLowerCase();
}

function folderOf(id: string): string {
  return `biodiversity/${id}/`;
}

function isKept({ keptAt }: Watched, text: string, path: string): boolean {
  return keptAt.some(({ id, title }) => path.startsWith(folderOf(id)) || text.includes(title));
}
