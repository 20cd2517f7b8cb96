import { z } from 'astro/zod';
import { cure, partialDay, text } from './shared.ts';

/** A file beside a release, in the folder of its number: small letters, digits, hyphens and a known ending. */
function file(endings: string) {
  return z
    .string()
    .refine((value) => new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${endings})$`).test(value), cure('file-name'));
}

/** A picture that the press may use. Without alt, credit or licence it is refused. */
export const assetSchema = z.strictObject({
  file: file('jpg|png|webp|svg'),
  /** What can be seen, for those who cannot. */
  alt: text(120),
  caption: text(120),
  credit: text(40),
  date: partialDay,
  /** What may be done with it, in one plain line. */
  licence: text(80),
});

export const attachmentSchema = z.strictObject({
  file: file('pdf|docx|xlsx|csv|txt|zip'),
  title: text(60),
});
