import type { BuiltSite } from '../site-checks/built-site.ts';

/** The files of a built site, as the checks that read them back see it. */
export type Shelf = Pick<BuiltSite, 'files' | 'read' | 'bytes'>;

/** A site in which a part of one file is changed, a text wherever it stands, so that a check can show that it sees it. @throws RangeError where nothing changes. */
export function planted<S extends Shelf>(site: S, path: string, part: string | RegExp, by: string): S {
  const sound = site.read(path);
  const changed = typeof part === 'string' ? sound.replaceAll(part, by) : sound.replace(part, by);
  if (changed === sound) throw new RangeError(`Nothing in ${path} matches ${String(part)}.`);
  return withFile(site, path, changed);
}

/** A site in which a file has another content, or is there at all. */
export function withFile<S extends Shelf>(site: S, path: string, content: string): S {
  return {
    ...site,
    files: new Set([...site.files, path]),
    read: (other: string) => (other === path ? content : site.read(other)),
    bytes: (other: string) => (other === path ? new TextEncoder().encode(content) : site.bytes(other)),
  };
}

/** A site with some of its files only. */
export function only<S extends Shelf>(site: S, keep: (path: string) => boolean): S {
  return { ...site, files: new Set([...site.files].filter(keep)) };
}
