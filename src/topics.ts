import { readTopics } from './content/topics.ts';

/** The topics of news, from `content/topics.json`. */
export const topics = readTopics();
