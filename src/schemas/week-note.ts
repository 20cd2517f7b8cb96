import { z } from 'astro/zod';
import { text, notBefore } from './shared.ts';

/** What an editor adds to a weekly report in words; it stands beside the report's JSON under the same name. */
export const weekNoteSchema = z.strictObject({
  notBefore,
  /** The heading of the note. */
  title: text(40),
});
