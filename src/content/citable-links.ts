import { readFileSync } from 'node:fs';
import type { Draft } from './entry.ts';
import type { Problem } from './problem.ts';

type Linking = Pick<Draft, 'file' | 'data' | 'body' | 'lineOf'>;

/** An address in a text, also one that leaves out its scheme (`//host/`); what follows it in Chinese is no part of it. */
const ADDRESS = /(?:https?:|(?<![^\s("'（“<[]))\/\/[^\s<>()[\]"'“”（）、，。；\p{Script=Han}]+/giu;

/** Links of all items and settings, in their fields and texts, to sites that may not be cited. @param hosts null = not known, and a problem of its own. */
export function citableProblems(entries: readonly Linking[], hosts: readonly string[] | null): Problem[] {
  if (hosts === null) return [];
  const known = new Set(hosts);
  return entries.flatMap((entry) => [...fieldProblems(entry, known), ...textProblems(entry, known)]);
}

function fieldProblems({ file, data, lineOf }: Linking, known: ReadonlySet<string>): Problem[] {
  return textsIn(data, []).flatMap(({ path, text }) =>
    foreign(text, known).map(({ host }) => ({
      file,
      line: lineOf(path),
      field: path.join('.'),
      message: refusal(host),
    })),
  );
}

function textProblems({ file, body }: Linking, known: ReadonlySet<string>): Problem[] {
  return foreign(body, known).map(({ host, index }) => ({
    file,
    line: lineInFile(file, body, index),
    field: '',
    message: refusal(host),
  }));
}

/** Line of the file on which a place of its text stands: the text is the end of the file. */
export function lineInFile(file: string, body: string, index: number): number {
  const text = readFileSync(file, 'utf8');
  return text.slice(0, text.length - body.length + index).split('\n').length;
}

function foreign(text: string, known: ReadonlySet<string>): { host: string; index: number }[] {
  return [...text.matchAll(ADDRESS)]
    .map(({ 0: address, index }) => ({
      host: URL.parse(address, 'https://nowhere')?.hostname ?? address,
      index,
    }))
    .filter(({ host }) => !known.has(host));
}

type TextAt = { readonly path: readonly (string | number)[]; readonly text: string };

/** All texts of some data, and where each stands. */
export function textsIn(value: unknown, path: TextAt['path']): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function refusal(host: string): string {
  return `链接到 ${host}，它不在可引用的网站之列。请换成原发布单位的网页；核对过确可引用的，先写进 content/citable-hosts.json。`;
}
