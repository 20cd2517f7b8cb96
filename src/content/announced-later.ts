import { startOf, type Moment } from '../domain/moment.ts';
import { releasesSchema, type Releases } from '../schemas/releases.ts';
import { readSettings } from './settings-file.ts';

/** When each line of a `releases.json` that may not be seen yet may be: from the day on which it is announced. */
export function announcedLater(file: string, at: Moment): Moment[] {
  const { settings } = readSettings<Releases>(file, releasesSchema);
  const lines = settings ? [...settings.changes, ...settings.others] : [];
  return lines.map(({ announcedOn }) => startOf(announcedOn)).filter((from) => from > at);
}
