import { settingsIn } from './content/settings-file.ts';
import { pressSchema } from './schemas/press.ts';

/** What the press desk says, from `content/press.json`. */
export const press = settingsIn('content/press.json', pressSchema);
