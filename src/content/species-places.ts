import type { z } from 'astro/zod';
import type { Precision } from '../domain/species.ts';
import type { biodiversitySchema } from '../schemas/biodiversity.ts';
import { lineInFile, textsIn } from './citable-links.ts';
import type { Entry } from './entry.ts';
import { KINDS } from './kinds.ts';
import type { Problem } from './problem.ts';
import { tooExact, watchedIn, type TooExact, type Watched } from './watched.ts';

const NAMES: Readonly<Record<Precision, string>> = {
  district: '区县',
  town: '乡镇、街道',
  village: '村',
  spot: '具体地点',
};

/** Whatever an editor writes of a wild species, in any item, together with a place that is finer than its class permits. */
export function speciesPlaceProblems(entries: readonly Entry[]): Problem[] {
  const watched = watchedIn(entries);
  return entries
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap((entry) => [...fieldProblems(entry, watched), ...bodyProblems(entry, watched)]);
}

/** What is wrong, and what to write instead. */
export function tooExactMessage({ watched: { name, limit, isSite }, place }: TooExact): string {
  const most = NAMES[limit];
  return isSite
    ? `“${name}”的坐标（${place.text}）写得比“${most}”细，它的 mapPrecision 不允许。请删去坐标。`
    : `“${name}”是受保护的野生物种，不能与“${place.text}”写在一起，会把人引到它那里。地点最细写到${most}，请删去更细的。`;
}

function fieldProblems(entry: Entry, watched: readonly Watched[]): Problem[] {
  const told = [...textsIn(entry.data, []), ...wheresIn(entry)];
  return told.flatMap(({ path, text }) =>
    sentencesOf(text).flatMap(({ sentence }) =>
      tooExact(sentence, watched, pathOf(entry)).map((found) => ({
        file: entry.file,
        line: entry.lineOf(path),
        field: path.join('.'),
        message: tooExactMessage(found),
      })),
    ),
  );
}

/** The place of a species stands in a field of its own. */
function wheresIn({ kind, data }: Entry): { path: (string | number)[]; text: string }[] {
  if (kind !== 'biodiversity') return [];
  const { species = [] } = data as Partial<z.infer<typeof biodiversitySchema>>; // by its schema
  return species.flatMap(({ name, where, captive }, index) =>
    where && !captive ? [{ path: ['species', index, 'where', 'text'], text: `${name}，${where.text}` }] : [],
  );
}

function bodyProblems(entry: Entry, watched: readonly Watched[]): Problem[] {
  return sentencesOf(entry.body).flatMap(({ sentence, index }) =>
    tooExact(sentence, watched, pathOf(entry)).map((found) => ({
      file: entry.file,
      line: lineInFile(entry.file, entry.body, index),
      field: '',
      message: tooExactMessage(found),
    })),
  );
}

/** Sentences with their place in a text. */
function sentencesOf(text: string): { sentence: string; index: number }[] {
  return [...text.matchAll(/[^。！？；\n]+/g)].map(({ 0: sentence, index }) => ({ sentence, index }));
}

function pathOf({ kind, id }: Entry): string {
  return `${KINDS[kind].folder}/${id}/`;
}
