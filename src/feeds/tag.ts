/**
 * An id for ever (tag URI, RFC 4151), `tag:portal.example,2026:news/2024-001`: it holds neither the site's address nor a title, so it stays
 * when those change, and a reader that has shown an entry knows it again.
 * @param path the folder and id of an item, or of a feed; letters of addresses only.
 * @throws RangeError for a path with other characters.
 */
export function tagUri(authority: string, path: string): string {
  if (!/^[\w/-]+$/.test(path)) throw new RangeError(`Not a path for an id: '${path}'.`);
  return `tag:${authority}:${path}`;
}
