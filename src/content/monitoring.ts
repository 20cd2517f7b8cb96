import { readFileSync } from 'node:fs';
import {
  drinkingSourcesSchema,
  noiseStationsSchema,
  sectionsSchema,
  townshipsSchema,
} from '../schemas/monitoring.ts';

/** The monitored places that monthly reports cover. @throws ZodError where the content check would name the mistake. */
export function readMonitoring(root = 'content') {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${root}/monitoring/${name}.json`, 'utf8'));
  return {
    sections: sectionsSchema.parse(read('sections')).sections,
    sources: drinkingSourcesSchema.parse(read('drinking-sources')).sources,
    stations: noiseStationsSchema.parse(read('noise-stations')).stations,
    townships: townshipsSchema.parse(read('townships')).townships,
  };
}
