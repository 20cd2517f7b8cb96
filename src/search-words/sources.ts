import type { SitePage } from '#src/domain/site-page.ts';
import type { ReportKind } from '#src/search/help/words.ts';
import type { Glossary } from '#src/schemas/glossary.ts';
import type { SearchTable } from '#src/schemas/search.ts';
import type { Site } from '#src/schemas/site.ts';
import type { Topic } from '#src/schemas/topics.ts';

/** A page with a name of its own: a facility, a place, a notice, a day, a plan, a list. */
export type NamedPage = Pick<SitePage, 'address' | 'title' | 'kind' | 'provenance'>;

/** A report with the name that tells its kind and time. */
export type NamedReport = {
  readonly kind: ReportKind;
  /** The end of its address. */
  readonly id: string;
  readonly title: string;
  readonly provenance: SitePage['provenance'];
};

/** A monitored place with its row on a page. */
export type NamedPlace = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Rivers and basins that it lies on. */
  readonly waters: readonly string[];
  readonly demonstration: boolean;
};

/** All that the words for helping are made of. */
export type WordSources = {
  readonly table: SearchTable;
  readonly site: Pick<Site, 'city' | 'cityAliases' | 'districts'>;
  readonly terms: Glossary['terms'];
  readonly topics: readonly Pick<Topic, 'id' | 'name'>[];
  /** Kinds of news of which there is some. */
  readonly newsKinds: readonly { readonly id: string; readonly name: string }[];
  readonly columns: readonly { readonly path: string; readonly name: string; readonly description: string }[];
  readonly pages: readonly NamedPage[];
  readonly sections: readonly NamedPlace[];
  readonly waterSources: readonly NamedPlace[];
  /** Every report, oldest first. */
  readonly reports: readonly NamedReport[];
  /** What the site's items say, to know which characters stand on it. */
  readonly texts: string;
};
