import { readFileSync } from 'node:fs';
import { topicsSchema, type Topic } from '../schemas/topics.ts';

/** The topics of news. @throws ZodError or SyntaxError when the file is wrong; the content check says it in words. */
export function readTopics(root = 'content'): readonly Topic[] {
  return topicsSchema.parse(JSON.parse(readFileSync(`${root}/topics.json`, 'utf8'))).topics;
}
