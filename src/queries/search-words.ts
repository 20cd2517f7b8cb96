import { readContent } from '#src/content/read.ts';
import { readMonitoring } from '#src/content/monitoring.ts';
import { NEWS_KINDS } from '#src/domain/news.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { glossaryTerms } from '#src/glossary.ts';
import { searchTable } from '#src/search-table.ts';
import type { NamedPlace, NamedReport, WordSources } from '#src/search-words/sources.ts';
import { site } from '#src/site.ts';
import { topics } from '#src/topics.ts';
import { wordsFor } from '#src/words/words.ts';
import { listNews } from './items.ts';
import { listPages } from './pages.ts';
import { listAllReports } from './reports.ts';
import { sectionRegister } from './sections.ts';

const words = wordsFor(new URL(site.address));

/** What the words for helping in search are made of. */
export async function searchWordSources(): Promise<WordSources> {
  const pages = await listPages();
  return {
    table: searchTable,
    site,
    terms: glossaryTerms,
    topics,
    newsKinds: await namedKinds(),
    columns: words.siteColumns,
    pages,
    sections: await namedSections(),
    waterSources: readMonitoring().sources.map((source) => ({ ...source, waters: [] })),
    reports: [...(await namedReports()), ...yearLists(pages)],
    texts: readContent()
      .entries.map(({ data, body }) => JSON.stringify(data) + body)
      .join('\n'),
  };
}

async function namedKinds(): Promise<WordSources['newsKinds']> {
  const there = new Set((await listNews()).map(({ kind }) => kind));
  return NEWS_KINDS.filter((kind) => there.has(kind)).map((id) => ({ id, name: words.items.newsKind(id) }));
}

/** Those of the register, with the waters that they are on. */
async function namedSections(): Promise<NamedPlace[]> {
  const basins = new Map(readMonitoring().sections.map(({ name, basin }) => [name, basin]));
  return (await sectionRegister()).sections.map(({ name, aliases, river, demonstration }) => ({
    name,
    aliases,
    waters: [river, basins.get(name)].filter((water) => typeof water === 'string'),
    demonstration,
  }));
}

/** Oldest first, each with its time in its name; the headings of pages tell what was found. */
async function namedReports(): Promise<NamedReport[]> {
  const { weekly, monthly, annual } = await listAllReports();
  const named = [
    ...weekly.map(({ id, report }) =>
      of('weekly-report', id, words.weekly.kind + words.dates.week(report.week), report),
    ),
    ...monthly.map(({ id, report }) =>
      of(
        'monthly-report',
        id,
        words.monthly.kicker(report, areaName(report.scope)) + words.dates.month(report.month),
        report,
      ),
    ),
    ...annual.map(({ id, report }) => of('annual-report', id, report.title, report)),
  ];
  return named.toReversed();
}

function of(
  kind: NamedReport['kind'],
  id: string,
  title: string,
  item: { readonly provenance: Provenance },
): NamedReport {
  return { kind, id, title, provenance: item.provenance.kind };
}

function areaName(scope: string): string {
  return site.districts.find(({ id }) => id === scope)?.name ?? site.city;
}

/** The lists of all reports of a year. */
function yearLists(pages: WordSources['pages']): NamedReport[] {
  return pages
    .map((page) => ({ ...page, id: /^\/reports\/(\d{4})\/$/.exec(page.address)?.[1] }))
    .flatMap(({ id, title, provenance }) =>
      id === undefined ? [] : [{ kind: 'year' as const, id, title, provenance }],
    )
    .toSorted((a, b) => a.id.localeCompare(b.id));
}
