import { existsSync } from 'node:fs';
import { parseSource, type Source } from './source.ts';
import { contentText } from './text-of.ts';

/** Settings whose texts readers see, and can follow links in. */
const READ = ['days.json', 'glossary.json', 'press.json', 'releases.json', 'topics.json'];

/** The texts of settings below a content folder; those that cannot be parsed are a problem of their own. */
export function linkingSettings(root: string): (Source & { readonly file: string })[] {
  return READ.map((path) => `${root}/${path}`)
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const text = contentText(file);
      const source = typeof text === 'string' ? parseSource(file, text) : text;
      return Array.isArray(source) ? [] : [{ ...source, file }];
    });
}
