import { citableHostsSchema, type CitableHosts } from '../schemas/citable-hosts.ts';
import { readSettings } from './settings-file.ts';

/** The sites that readers may be sent to; null when the file is not sound, which the check of settings tells. */
export function readCitableHosts(root: string): readonly string[] | null {
  return readSettings<CitableHosts>(`${root}/citable-hosts.json`, citableHostsSchema).settings?.hosts ?? null;
}
