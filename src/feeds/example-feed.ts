import type { Feed, FeedEntry } from './feed.ts';

export const EXAMPLE_ENTRY: FeedEntry = {
  id: 'tag:portal.example,2026:news/2026-001',
  title: '标题',
  summary: '摘要。',
  content: null,
  href: '/news/2026-001/',
  published: '2026-01-02T00:00:00+08:00',
  updated: '2026-01-03T09:30:00+08:00',
  author: '某局',
  categories: [{ scheme: 'tag:portal.example,2026:terms/kind', term: 'release', label: '新闻发布' }],
};

/** An invented feed for tests. */
export const EXAMPLE_FEED: Feed = {
  id: 'tag:portal.example,2026:feeds/news',
  title: '新闻',
  subtitle: '说明。',
  author: '某门户',
  language: 'zh-CN',
  self: '/feeds/news.xml',
  page: '/news/',
  written: '2026-02-01T00:00:00+08:00',
  entries: [EXAMPLE_ENTRY],
};
