import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#src/content/entry.ts';
import { readSite } from '#src/content/site.ts';
import { pageOf } from './addresses.ts';

/** A built site as the checks see it. */
export type BuiltSite = {
  /** Paths of all files below its folder: `news/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly read: (path: string) => string;
  /** A file as it is, for what is no text. */
  readonly bytes: (path: string) => Uint8Array;
  /** Where it will stand: `https://portal.example`. */
  readonly origin: string;
  /** Whether it may hold demonstration content. */
  readonly demonstration: boolean;
  /** The items of content by the path of their page. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
};

/** Opens a folder that a build has written. */
export function openSite(folder: string, entries: readonly Entry[]): BuiltSite {
  const { address, demonstration } = readSite();
  return {
    files: new Set(listFiles(folder)),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    bytes: (path) => readFileSync(join(folder, path)),
    origin: new URL(address).origin,
    demonstration,
    // Notes on items are listed on one page, which is no item's own.
    entries: Map.groupBy(
      entries.filter(({ kind }) => kind !== 'corrections'),
      pageOf,
    ),
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .toSorted();
}
