import type { Entry } from '#src/content/entry.ts';

/** Everything wrong with a built site, as lines `file: reason`. */
export function siteProblems(_folder: string, _entries: readonly Entry[]): string[] {
  return [];
}
