import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import { schemaProblems } from './entry.ts';
import { ContentError, type Problem } from './problem.ts';
import { parseSource, type Source } from './source.ts';
import { contentText } from './text-of.ts';

/** What a settings file says. @throws ContentError with every mistake in it. */
export function settingsIn<S extends z.ZodObject>(file: string, schema: S): z.infer<S> {
  const { settings, problems } = readSettings<z.infer<S>>(file, schema);
  if (settings === null) throw new ContentError(problems);
  return settings;
}

/** Reads a settings file, of which there is just one. */
export function readSettings<T>(file: string, schema: z.ZodObject): Settings<T> {
  const refused = (problems: Problem[], lineOf: Source['lineOf'] = () => 1) => ({
    settings: null,
    problems,
    lineOf,
  });
  if (!existsSync(file)) {
    return refused([{ file, line: 1, field: '', message: '没有这个文件。请照 content/README.md 建立。' }]);
  }
  const text = contentText(file);
  const source = typeof text === 'string' ? parseSource(file, text) : text;
  if (Array.isArray(source)) return refused(source);
  const { lineOf } = source;
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return { settings: parsed.data as T, problems: [], lineOf }; // T is the schema's type
  return refused(schemaProblems(file, source, parsed.error, Object.keys(schema.shape)), lineOf);
}

/** A settings file taken apart; null where it is not sound. */
export type Settings<T> = {
  readonly settings: T | null;
  readonly problems: Problem[];
  readonly lineOf: Source['lineOf'];
};
