import type { z } from 'astro/zod';
import { annualReportSchema } from '../schemas/annual-report.ts';
import { biodiversitySchema } from '../schemas/biodiversity.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { eventSchema } from '../schemas/event.ts';
import { facilitySchema } from '../schemas/facility.ts';
import { monthlyReportSchema } from '../schemas/monthly-report.ts';
import { newsSchema } from '../schemas/news.ts';
import { openDaySchema } from '../schemas/open-day.ts';
import { planSchema } from '../schemas/plan.ts';
import { monthlyReferences } from './monthly-references.ts';
import { newsReferences } from './news-references.ts';
import { weekNoteSchema } from '../schemas/week-note.ts';
import { weeklyReportSchema } from '../schemas/weekly-report.ts';

export const KIND_NAMES = [
  'news',
  'facilities',
  'openDays',
  'biodiversity',
  'events',
  'weeklyReports',
  'weekNotes',
  'monthlyReports',
  'annualReports',
  'plan',
  'corrections',
] as const;

export type KindName = (typeof KIND_NAMES)[number];

/** A use of another item's id: where it stands and what it must name. */
export type Reference = {
  readonly path: readonly (string | number)[];
  readonly kind: KindName | 'districts' | 'planTasks' | 'topics';
  readonly id: string;
};

type Kind<S extends z.ZodObject> = {
  /** Below `content/`. */
  readonly folder: string;
  readonly extension: '.mdx' | '.json';
  readonly schema: S;
  /** What an item that the schema has accepted refers to. */
  readonly references: (data: unknown, id: string) => Reference[];
  /** The id that such an item asks for; where it differs, the file has the wrong name. */
  readonly wantedId: (data: unknown, id: string) => string;
};

type Definition<S extends z.ZodObject> = Pick<Kind<S>, 'folder' | 'extension' | 'schema'> & {
  readonly references?: (data: z.infer<S>, id: string) => Reference[];
  readonly wantedId?: (data: z.infer<S>, id: string) => string;
};

/** Types each kind's functions by its schema; whoever calls them has data that the schema accepted. */
function kind<S extends z.ZodObject>({ references, wantedId, ...rest }: Definition<S>): Kind<S> {
  return {
    ...rest,
    references: (data, id) => references?.(data as z.infer<S>, id) ?? [],
    wantedId: (data, id) => wantedId?.(data as z.infer<S>, id) ?? id,
  };
}

function district(id: string | null): Reference[] {
  return id === null ? [] : [{ path: ['district'], kind: 'districts', id }];
}

/** Optional, as the data of an unsound item lacks what its schema would add. */
function tasks(planTasks: readonly string[] = []): Reference[] {
  return planTasks.map((id, index) => ({ path: ['planTasks', index], kind: 'planTasks', id }));
}

function areas(rows: readonly { area: string }[], ...path: string[]): Reference[] {
  return rows.flatMap(({ area }, index): Reference[] =>
    area === 'city' ? [] : [{ path: [...path, index, 'area'], kind: 'districts', id: area }],
  );
}

/** Every kind of content: where it lies, what it must look like, and what it refers to. */
export const KINDS = {
  news: kind({
    folder: 'news',
    extension: '.mdx',
    schema: newsSchema,
    references: newsReferences,
    wantedId: ({ publishedOn }, id) => `${publishedOn.slice(0, 4)}-${/-(\d{3})$/.exec(id)?.[1] ?? '001'}`,
  }),
  facilities: kind({
    folder: 'facilities',
    extension: '.mdx',
    schema: facilitySchema,
    references: (facility) => [...district(facility.district), ...tasks(facility.planTasks)],
  }),
  openDays: kind({
    folder: 'open-days',
    extension: '.mdx',
    schema: openDaySchema,
    references: ({ facilities, planTasks }) => [
      ...facilities.map((id, index): Reference => ({ path: ['facilities', index], kind: 'facilities', id })),
      ...tasks(planTasks),
    ],
  }),
  biodiversity: kind({
    folder: 'biodiversity',
    extension: '.mdx',
    schema: biodiversitySchema,
    references: (site) => [...district(site.district), ...tasks(site.planTasks)],
  }),
  events: kind({
    folder: 'events',
    extension: '.mdx',
    schema: eventSchema,
    references: (event) => [...district(event.district), ...tasks(event.planTasks)],
  }),
  weeklyReports: kind({
    folder: 'reports/weekly',
    extension: '.json',
    schema: weeklyReportSchema,
    references: (report) => areas(report.areas, 'areas'),
    wantedId: ({ week }) => week.toLowerCase(),
  }),
  weekNotes: kind({
    folder: 'reports/weekly',
    extension: '.mdx',
    schema: weekNoteSchema,
    references: (_, id) => [{ path: [], kind: 'weeklyReports', id }],
  }),
  monthlyReports: kind({
    folder: 'reports/monthly',
    extension: '.json',
    schema: monthlyReportSchema,
    references: monthlyReferences,
    wantedId: ({ month, scope }) => (scope === 'city' ? month : `${month}-${scope}`),
  }),
  annualReports: kind({
    folder: 'reports/annual',
    extension: '.json',
    schema: annualReportSchema,
    references: (report) => areas(report.figures, 'figures'),
    wantedId: ({ period }) => period,
  }),
  plan: kind({
    folder: 'plan',
    extension: '.json',
    schema: planSchema,
    wantedId: ({ year }) => String(year),
  }),
  corrections: kind({
    folder: 'corrections',
    extension: '.json',
    schema: correctionSchema,
    references: ({ item }) => [{ path: ['item', 'id'], kind: item.kind, id: item.id }],
    wantedId: ({ publishedOn }, id) => `${publishedOn}-${/-(\d+)$/.exec(id)?.[1] ?? '1'}`,
  }),
} as const satisfies Record<KindName, unknown>;

export type DataOf<K extends KindName> = z.infer<(typeof KINDS)[K]['schema']>;
