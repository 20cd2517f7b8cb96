import { readFileSync } from 'node:fs';
import { daysSchema, type EcoDay } from '../schemas/days.ts';

/** The days across the years. @throws ZodError or SyntaxError when the file is wrong; the content check says it in words. */
export function readDays(root = 'content'): readonly EcoDay[] {
  return daysSchema.parse(JSON.parse(readFileSync(`${root}/days.json`, 'utf8'))).days;
}
