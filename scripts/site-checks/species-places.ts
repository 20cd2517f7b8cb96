import { tooExactMessage } from '#src/content/species-places.ts';
import { namedIn, tooExactBelow, watchedIn, type Told, type Watched } from '#src/content/watched.ts';
import type { BuiltSite } from './built-site.ts';
import { toldInCalendar, toldInCsv, toldInJson } from './told-data.ts';
import { sentencesOf, toldInHtml } from './told-html.ts';

type Site = Pick<BuiltSite, 'files' | 'read' | 'entries'>;

type Reader = (text: string) => (string | Told)[];

/** What each kind of file tells. Search indexes and office files are made of the same pages and tables. */
const READERS: Readonly<Record<string, Reader>> = {
  html: toldInPage,
  svg: toldInPage,
  xml: toldInFeed,
  json: toldInJson,
  webmanifest: toldInJson,
  csv: toldInCsv,
  ics: toldInCalendar,
  txt: sentencesOf,
  md: sentencesOf,
};

/** What pages say, once more, for the search: their texts stand side by side, but are not told together. */
const COPIES = /^search\/texts\//;

/** Files in which a tag or the end of a line may stand within a word. */
const BROKEN = /\.(html|svg|xml|ics)$/;

/** Nothing that is published tells of a wild protected species together with a place that is finer than its class permits, or the coordinates of a site that are not to be told. */
export function speciesPlaceProblems({ files, read, entries }: Site): string[] {
  const watched = watchedIn([...entries.values()].flat());
  if (watched.length === 0) return [];
  const problems = [...files].flatMap((path) => {
    const reader = READERS[path.split('.').at(-1) ?? ''];
    return reader && !COPIES.test(path) ? fileProblems(path, read(path), reader, watched) : [];
  });
  return [...new Set(problems)];
}

/** Most files name nothing that is watched and need not be taken apart. */
function fileProblems(path: string, text: string, reader: Reader, watched: readonly Watched[]) {
  const plain = BROKEN.test(path) ? text.replace(/<[^>]*>|\r?\n[ \t]/g, '') : text;
  const named = [...new Set([text, plain].flatMap((one) => namedIn(watched, one, path)))];
  if (named.length === 0) return [];
  return reader(text).flatMap((told) =>
    tooExactBelow(typeof told === 'string' ? alone(told) : told, named, path).map(
      (found) => `${path}: ${tooExactMessage(found)}`,
    ),
  );
}

function alone(text: string): Told {
  return { title: '', headings: '', text };
}

function toldInPage(html: string): (string | Told)[] {
  const { texts, data } = toldInHtml(html);
  return [...texts, ...data.flatMap(toldInJson)];
}

/** A feed holds pages in pages: each of its texts is taken apart once more. */
function toldInFeed(xml: string): (string | Told)[] {
  const { texts } = toldInHtml(xml);
  const entries = xml.match(/<(entry|item)>[^]*?<\/\1>/g) ?? [];
  return [
    ...texts,
    ...texts.filter(({ text }) => text.includes('<')).flatMap(({ text }) => toldInHtml(text).texts),
    ...entries.map(coordinatesOnly),
  ];
}

/** Of an entry with a point of its own: its title and the point. */
function coordinatesOnly(entry: string): string {
  const [, title = ''] = /<title[^>]*>([^]*?)<\/title>/.exec(entry) ?? [];
  const [, point = ''] = /<(?:georss:point|geo:lat|geo:long)>([^<]*)/.exec(entry) ?? [];
  return `${title} ${point.replace(' ', ', ')}`;
}
