import { settingsIn } from './content/settings-file.ts';
import { releasesSchema } from './schemas/releases.ts';

/** What editors say of the release calendar, from `content/releases.json`. */
export const releaseSettings = settingsIn('content/releases.json', releasesSchema);
