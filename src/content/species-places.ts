import type { z } from 'astro/zod';
import type { Precision } from '../domain/species.ts';
import type { biodiversitySchema } from '../schemas/biodiversity.ts';
import { lineInFile, textsIn } from './citable-links.ts';
import type { Entry } from './entry.ts';
import { KINDS } from './kinds.ts';
import type { Problem } from './problem.ts';
import { sentencesInBody, sentencesOf } from './body-sentences.ts';
import { finePlaces } from './fine-places.ts';
import { statementsOf } from './statements.ts';
import { tooExact, tooExactBelow, watchedIn, type TooExact, type Watched } from './watched.ts';

const NAMES: Readonly<Record<Precision, string>> = {
  district: '区县',
  town: '乡镇、街道',
  village: '村',
  spot: '具体地点',
};

/**
 * Whatever an editor writes of a wild species, in any item, together with a place that is finer than its class permits.
 * @param districts names of the districts of the site; null = not known
 */
export function speciesPlaceProblems(
  entries: readonly Entry[],
  districts: readonly string[] | null = null,
): Problem[] {
  const watched = watchedIn(entries);
  return entries
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap((entry) => [
      ...fieldProblems(entry, watched),
      ...statementProblems(entry, entries, watched),
      ...coarseNameProblems(entry, districts),
      ...bodyProblems(entry, watched),
    ]);
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
    sentencesOf(text).flatMap((sentence) =>
      tooExact(sentence, watched, pathOf(entry)).map((found) =>
        problemAt(entry, path, tooExactMessage(found)),
      ),
    ),
  );
}

/** What stands in several fields and is read as one: an event, a session with its facility. */
function statementProblems(entry: Entry, entries: readonly Entry[], watched: readonly Watched[]): Problem[] {
  return statementsOf(entry, entries).flatMap((parts) => {
    const path = pathOf(entry);
    const apart = parts.flatMap(({ text }) => tooExact(text, watched, path)).map((found) => found.watched);
    return tooExact(parts.map(({ text }) => text).join('，'), watched, path)
      .filter((found) => !apart.includes(found.watched))
      .map((found) => {
        const where = parts.find(({ text }) =>
          finePlaces(text).some(({ text: place }) => place === found.place.text),
        );
        return problemAt(entry, (where ?? parts[0])?.path ?? [], tooExactMessage(found));
      });
  });
}

/** A place that says less than its name: `precision: district` with a name that is no district’s. */
function coarseNameProblems(entry: Entry, districts: readonly string[] | null): Problem[] {
  return speciesIn(entry).flatMap(({ where, captive }, index) => {
    if (!where || captive || isNamedSo(where, entry, districts)) return [];
    const wanted =
      where.precision === 'district'
        ? `只能写区县的名称，如${districts?.[0] ?? '越城区'}`
        : '只能写镇、乡、街道的名称，如枫桥镇，或与 place 相同';
    const message = `“${where.text}”与 precision: ${where.precision} 不符，${wanted}。请改写，不写更细的地名。`;
    return [problemAt(entry, ['species', index, 'where', 'text'], message)];
  });
}

type Where = { readonly precision: Precision; readonly text: string };

function isNamedSo(
  { precision, text }: Where,
  { data }: Entry,
  districts: readonly string[] | null,
): boolean {
  if (precision === 'village' || precision === 'spot') return true;
  const names = text.split(/[、，和]/).map((name) => name.trim());
  const isDistrict = (name: string) =>
    districts === null || districts.some((one) => name === one || WHOLE.some((all) => name === one + all));
  if (names.every(isDistrict)) return true;
  return precision === 'town' && (text === data['place'] || names.every((name) => TOWN.test(name)));
}

/** What may stand behind the name of a district. */
const WHOLE = ['全区', '全市', '全县', '全境', '境内'];

const TOWN = /^\p{Script=Han}{1,6}(?:镇|乡|街道)(?:（演示）)?$/u;

function problemAt({ file, lineOf }: Entry, path: readonly (string | number)[], message: string): Problem {
  return { file, line: lineOf(path), field: path.join('.'), message };
}

/** The place of a species stands in a field of its own. */
function wheresIn(entry: Entry): { path: (string | number)[]; text: string }[] {
  return speciesIn(entry).flatMap(({ name, where, captive }, index) =>
    where && !captive ? [{ path: ['species', index, 'where', 'text'], text: `${name}，${where.text}` }] : [],
  );
}

function speciesIn({ kind, data }: Entry): z.infer<typeof biodiversitySchema>['species'] {
  if (kind !== 'biodiversity') return [];
  return (data as Partial<z.infer<typeof biodiversitySchema>>).species ?? []; // by its schema
}

function bodyProblems(entry: Entry, watched: readonly Watched[]): Problem[] {
  const title = typeof entry.data['title'] === 'string' ? entry.data['title'] : '';
  return sentencesInBody(entry.body).flatMap(({ headings, text, index }) =>
    tooExactBelow({ title, headings, text }, watched, pathOf(entry)).map((found) => ({
      file: entry.file,
      line: lineInFile(entry.file, entry.body, index),
      field: '',
      message: tooExactMessage(found),
    })),
  );
}

function pathOf({ kind, id }: Entry): string {
  return `${KINDS[kind].folder}/${id}/`;
}
