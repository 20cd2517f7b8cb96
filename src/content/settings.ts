import type { z } from 'astro/zod';
import { airColumnsSchema } from '../schemas/air-columns.ts';
import { citableHostsSchema } from '../schemas/citable-hosts.ts';
import { compositeIndexSchema } from '../schemas/composite-index.ts';
import { daysSchema } from '../schemas/days.ts';
import { drinkingColumnsSchema } from '../schemas/drinking-columns.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import {
  drinkingSourcesSchema,
  noiseStationsSchema,
  sectionsSchema,
  townshipsSchema,
} from '../schemas/monitoring.ts';
import { noiseColumnsSchema } from '../schemas/noise-columns.ts';
import { releasesSchema } from '../schemas/releases.ts';
import { pressSchema } from '../schemas/press.ts';
import { searchSchema } from '../schemas/search.ts';
import { sectionWarningSchema } from '../schemas/section-warning.ts';
import { townshipColumnsSchema } from '../schemas/township-columns.ts';
import { waterColumnsSchema } from '../schemas/water-columns.ts';

/** Settings of which there is one file each, below `content/`; `site.json` and `topics.json` are read apart, since items refer to them. */
export const SETTINGS: Readonly<Record<string, z.ZodObject>> = {
  'citable-hosts.json': citableHostsSchema,
  'days.json': daysSchema,
  'glossary.json': glossarySchema,
  'press.json': pressSchema,
  'releases.json': releasesSchema,
  'search.json': searchSchema,
  'import/air-columns.json': airColumnsSchema,
  'import/water-columns.json': waterColumnsSchema,
  'import/drinking-columns.json': drinkingColumnsSchema,
  'import/noise-columns.json': noiseColumnsSchema,
  'import/township-columns.json': townshipColumnsSchema,
  'monitoring/sections.json': sectionsSchema,
  'monitoring/drinking-sources.json': drinkingSourcesSchema,
  'monitoring/noise-stations.json': noiseStationsSchema,
  'monitoring/townships.json': townshipsSchema,
  'standards/composite-index.json': compositeIndexSchema,
  'standards/section-warning.json': sectionWarningSchema,
};
