import { readFileSync } from 'node:fs';
import { siteSchema, type Site } from '../schemas/site.ts';

export const SITE_FILE = 'content/site.json';

/** The city's identity. @throws ZodError or SyntaxError when the file is wrong; the content check says it in words. */
export function readSite(): Site {
  return siteSchema.parse(JSON.parse(readFileSync(SITE_FILE, 'utf8')));
}
