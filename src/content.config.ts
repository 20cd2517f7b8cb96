import { defineCollection } from 'astro:content';
import { KINDS } from './content/kinds.ts';
import { contentLoader } from './content/loader.ts';

export const collections = {
  news: defineCollection({ loader: contentLoader('news'), schema: KINDS.news.schema }),
  facilities: defineCollection({ loader: contentLoader('facilities'), schema: KINDS.facilities.schema }),
  openDays: defineCollection({ loader: contentLoader('openDays'), schema: KINDS.openDays.schema }),
  biodiversity: defineCollection({
    loader: contentLoader('biodiversity'),
    schema: KINDS.biodiversity.schema,
  }),
  events: defineCollection({ loader: contentLoader('events'), schema: KINDS.events.schema }),
  weeklyReports: defineCollection({
    loader: contentLoader('weeklyReports'),
    schema: KINDS.weeklyReports.schema,
  }),
  weekNotes: defineCollection({ loader: contentLoader('weekNotes'), schema: KINDS.weekNotes.schema }),
  monthlyReports: defineCollection({
    loader: contentLoader('monthlyReports'),
    schema: KINDS.monthlyReports.schema,
  }),
  annualReports: defineCollection({
    loader: contentLoader('annualReports'),
    schema: KINDS.annualReports.schema,
  }),
  corrections: defineCollection({ loader: contentLoader('corrections'), schema: KINDS.corrections.schema }),
  plan: defineCollection({ loader: contentLoader('plan'), schema: KINDS.plan.schema }),
};
