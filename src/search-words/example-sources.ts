import { readMonitoring } from '#src/content/monitoring.ts';
import { readContent } from '#src/content/read.ts';
import { readSearchTable } from '#src/content/search.ts';
import { OCCASIONS } from '#src/domain/event.ts';
import { NEWS_KINDS } from '#src/domain/news.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { glossaryTerms } from '#src/glossary.ts';
import { site } from '#src/site.ts';
import { topics } from '#src/topics.ts';
import { wordsFor } from '#src/words/words.ts';
import { periodWords } from '#src/search/help/period.ts';
import type { NamedPage, NamedReport, WordSources } from './sources.ts';

const words = wordsFor(new URL(site.address));
const { entries } = readContent();

/** What is published later changes no test. */
const LAST_DAY = '2026-11-26';

function isEarly(publishedOn: unknown): boolean {
  return typeof publishedOn !== 'string' || publishedOn <= LAST_DAY;
}

type Item = { readonly id: string; readonly title: string; readonly provenance: Provenance['kind'] };

function items(kind: string): Item[] {
  return entries
    .filter((entry) => entry.kind === kind && isEarly(entry.data['publishedOn']))
    .map(({ id, data }) => ({
      id,
      title: String(data['title']),
      provenance: (data['provenance'] as Provenance).kind, // by the schemas
    }));
}

function pages(kind: string, base: string, page: NamedPage['kind']): NamedPage[] {
  return items(kind).map(({ id, ...item }) => ({ ...item, address: `${base}${id}/`, kind: page }));
}

function reports(kind: string, own: NamedReport['kind'], title: string): NamedReport[] {
  return items(kind).map(({ id, provenance }) => ({
    kind: own,
    id,
    title: `${title}${periodWords(id)}`,
    provenance,
  }));
}

const years = ['2018', '2019', '2021', '2022', '2023', '2024', '2025', '2026'];

/** The portal's own content, read from its files: what the build makes words of, as far as tests need it. */
export const EXAMPLE_SOURCES: WordSources = {
  table: readSearchTable(),
  site,
  terms: glossaryTerms,
  topics,
  newsKinds: NEWS_KINDS.map((id) => ({ id, name: words.items.newsKind(id) })),
  columns: words.siteColumns,
  pages: [
    ...pages('facilities', '/facilities/', 'facility'),
    ...pages('biodiversity', '/biodiversity/', 'nature'),
    ...pages('openDays', '/open-days/', 'open-day'),
    ...pages('plan', '/plan/', 'plan'),
    ...OCCASIONS.map((occasion): NamedPage => ({
      address: `/events/days/${occasion}/`,
      title: words.items.occasion(occasion),
      kind: 'event',
      provenance: null,
    })),
  ],
  sections: [
    ...readMonitoring().sections.map(({ name, aliases, river, basin, demonstration }) => ({
      name,
      aliases,
      waters: [river, basin].filter((water) => water !== null),
      demonstration,
    })),
    ...['老东桥', '宁桑桥'].map((name) => ({ name, aliases: [], waters: [], demonstration: false })),
  ],
  waterSources: readMonitoring().sources.map(({ name, aliases, demonstration }) => ({
    name,
    aliases,
    waters: [],
    demonstration,
  })),
  reports: [
    ...reports('weeklyReports', 'weekly-report', words.weekly.kind),
    ...reports('monthlyReports', 'monthly-report', words.monthly.kind),
    ...reports('annualReports', 'annual-report', ''),
    ...years.map((id): NamedReport => ({ kind: 'year', id, title: `${id}年的报告`, provenance: null })),
  ],
  texts: entries.map(({ data, body }) => JSON.stringify(data) + body).join('\n'),
};
