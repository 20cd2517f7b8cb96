import {
  drinkingSourcesSchema,
  noiseStationsSchema,
  sectionsSchema,
  townshipsSchema,
} from '../schemas/monitoring.ts';
import { settingsIn } from './settings-file.ts';

/** The monitored places that monthly reports cover. @throws ContentError for the first list with mistakes. */
export function readMonitoring(root = 'content') {
  const folder = `${root}/monitoring`;
  return {
    sections: settingsIn(`${folder}/sections.json`, sectionsSchema).sections,
    sources: settingsIn(`${folder}/drinking-sources.json`, drinkingSourcesSchema).sources,
    stations: settingsIn(`${folder}/noise-stations.json`, noiseStationsSchema).stations,
    townships: settingsIn(`${folder}/townships.json`, townshipsSchema).townships,
  };
}
