import { existsSync, readFileSync } from 'node:fs';
import { siteSchema, type Site } from '../schemas/site.ts';
import { compositeProblems } from './composite.ts';
import { readDraft, readEntry, schemaProblems, type Entry } from './entry.ts';
import { listContentFiles } from './files.ts';
import type { Problem } from './problem.ts';
import { SETTINGS } from './settings.ts';
import { placeProblems } from './place-problems.ts';
import { parseSource, type Source } from './source.ts';
import { togetherProblems } from './together.ts';
import type { z } from 'astro/zod';

export type Content = { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] };

/** Reads and checks everything below a content folder. All problems come back together; nothing is thrown for them. */
export function readContent(root = 'content'): Content {
  const site = readSettings<Site>(`${root}/site.json`, siteSchema);
  const settings = Object.entries(SETTINGS).flatMap(([path, schema]) =>
    settingsProblems(`${root}/${path}`, schema, site.settings),
  );
  const { files, problems } = listContentFiles(root);
  const read = files.map(readEntry);
  const entries = read.filter((result): result is Entry => !Array.isArray(result));
  const drafts = files.flatMap((file, index) => (Array.isArray(read[index]) ? (readDraft(file) ?? []) : []));
  const together = togetherProblems(entries, files, site.settings, drafts);
  const single = read.filter((result) => Array.isArray(result)).flat();
  return {
    entries,
    problems: [
      ...problems,
      ...site.problems,
      ...settings,
      ...single,
      ...together,
      ...compositeProblems(entries, root),
    ],
  };
}

/** What is wrong with a settings file, by itself and against the site. */
function settingsProblems(file: string, schema: z.ZodObject, site: Site | null): Problem[] {
  const { settings, problems, lineOf } = readSettings<Record<string, unknown>>(file, schema);
  return settings ? placeProblems(file, settings, lineOf, site) : problems;
}

type Settings<T> = {
  readonly settings: T | null;
  readonly problems: Problem[];
  readonly lineOf: Source['lineOf'];
};

/** Reads a settings file, of which there is just one. */
function readSettings<T>(file: string, schema: z.ZodObject): Settings<T> {
  const refused = (problems: Problem[], lineOf: Source['lineOf'] = () => 1) => ({
    settings: null,
    problems,
    lineOf,
  });
  if (!existsSync(file)) {
    return refused([{ file, line: 1, field: '', message: '没有这个文件。请照 content/README.md 建立。' }]);
  }
  const source = parseSource(file, readFileSync(file, 'utf8'));
  if (Array.isArray(source)) return refused(source);
  const { lineOf } = source;
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return { settings: parsed.data as T, problems: [], lineOf }; // T is the schema's type
  return refused(schemaProblems(file, source, parsed.error, Object.keys(schema.shape)), lineOf);
}
