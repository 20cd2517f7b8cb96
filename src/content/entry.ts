import type { z } from 'astro/zod';
import { bodyProblems } from './body.ts';
import { explain } from './explain.ts';
import { plainIssues, valueAt } from './issues.ts';
import type { ContentFile } from './files.ts';
import { KINDS } from './kinds.ts';
import type { Problem } from './problem.ts';
import { parseSource, type Source } from './source.ts';
import { contentText } from './text-of.ts';

/** An item of content that is sound by itself. */
export type Entry = ContentFile & {
  /** As its schema gives it. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly lineOf: Source['lineOf'];
};

/** The data of a file as it stands, sound or not. */
export type Draft = Omit<Entry, 'data'> & { readonly data: unknown };

/** Reads a file that is not sound, so that what it refers to can be checked all the same; null where it cannot be parsed. */
export function readDraft(contentFile: ContentFile): Draft | null {
  const source = sourceOf(contentFile);
  if (Array.isArray(source)) return null;
  const { data, body, lineOf } = source;
  return { ...contentFile, data, body, lineOf };
}

/** Reads one file and checks it by itself. */
export function readEntry(contentFile: ContentFile): Entry | Problem[] {
  const { file, kind, id } = contentFile;
  const source = sourceOf(contentFile);
  if (Array.isArray(source)) return source;
  const { schema } = KINDS[kind];
  const parsed = schema.safeParse(source.data);
  const problems = [
    ...nameProblems(contentFile),
    ...(parsed.success ? [] : schemaProblems(file, source, parsed.error, Object.keys(schema.shape))),
    ...bodyProblems(source.body).map(({ line, message }) => ({
      file,
      line: source.bodyLine + line,
      field: '',
      message,
    })),
  ];
  if (problems.length > 0 || !parsed.success) return problems;
  const { body, lineOf } = source;
  return { kind, id, file, data: parsed.data, body, lineOf };
}

function sourceOf({ file }: ContentFile): Source | Problem[] {
  const text = contentText(file);
  return typeof text === 'string' ? parseSource(file, text) : text;
}

function nameProblems({ file, id }: ContentFile): Problem[] {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  const message = `文件名“${id}”就是网址，只能用小写字母、数字和连字符。请改名，如 wetland-park。`;
  return [{ file, line: 1, field: '', message }];
}

/** One problem for each issue of a schema; for unknown fields, one each. */
export function schemaProblems(
  file: string,
  source: Pick<Source, 'data' | 'lineOf'>,
  error: z.ZodError,
  keys: readonly string[],
): Problem[] {
  return plainIssues(error.issues, source.data).flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      file,
      line: source.lineOf(path),
      field: path.join('.'),
      message: explain(issue, valueAt(source.data, path), path.length === 1 ? keys : []),
    }));
  });
}
