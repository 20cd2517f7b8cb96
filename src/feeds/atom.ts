import Builder from 'fast-xml-builder';
import { newestEntries, type Feed, type FeedCategory, type FeedEntry } from './feed.ts';
import { xmlText } from './xml-text.ts';

const builder = new Builder({
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_, value) => xmlText(String(value)),
  attributeValueProcessor: (_, value) => xmlText(String(value)),
});

/**
 * A feed as Atom (RFC 4287), its newest entries first. The same feed gives the same bytes.
 * @param site the address of the site.
 */
export function atomOf(feed: Feed, site: string): string {
  const entries = newestEntries(feed.entries);
  const at = (path: string) => new URL(path, site).href;
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': feed.language,
      id: feed.id,
      title: feed.title,
      subtitle: feed.subtitle,
      updated: entries[0]?.updated ?? feed.written,
      author: { name: feed.author },
      link: [
        link('self', 'application/atom+xml', at(feed.self)),
        link('alternate', 'text/html', at(feed.page)),
      ],
      entry: entries.map((entry) => entryNode(entry, at(entry.href))),
    },
  });
}

function entryNode({ content, published, ...entry }: FeedEntry, address: string) {
  return {
    id: entry.id,
    title: entry.title,
    ...(published !== null && { published }),
    updated: entry.updated,
    author: { name: entry.author },
    link: link('alternate', 'text/html', address),
    category: entry.categories.map(categoryNode),
    summary: entry.summary,
    ...(content !== null && { content }),
  };
}

function link(rel: string, type: string, href: string) {
  return { '@_rel': rel, '@_type': type, '@_href': href };
}

function categoryNode({ scheme, term, label }: FeedCategory) {
  return { '@_term': term, '@_scheme': scheme, '@_label': label };
}
