import { newsOf } from '#src/components/news-list/facet-pages.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Moment } from '#src/domain/moment.ts';
import { frontPages, pagesWhenLong } from '#src/domain/news-pages.ts';
import { newestPosting } from '#src/domain/news.ts';
import { standingPage, type SitePage } from '#src/domain/site-page.ts';
import { warningState } from '#src/domain/warning.ts';
import type { NewsItem } from '#src/queries/items.ts';
import type { Topic } from '#src/schemas/topics.ts';
import type { Words } from '#src/words/words.ts';

/** A release. Only a warning is ever over. */
export function newsPage(item: NewsItem, now: Moment): SitePage {
  const { id, title, topics, districts, publishedOn, notBefore, inForce } = item;
  const date = notBefore ?? publishedOn;
  return {
    address: `/news/${id}/`,
    title,
    kind: 'news',
    topics,
    districts,
    year: Number(publishedOn.slice(0, 4)),
    provenance: item.provenance.kind,
    date,
    day: date,
    past: inForce !== undefined && warningState(inForce, now) === 'ended',
  };
}

/** The list of the news of a topic. @param news newest first. */
export function topicPage(
  { id, name }: Pick<Topic, 'id' | 'name'>,
  news: readonly NewsItem[],
  today: CalendarDay,
  { newsList }: Words,
): SitePage {
  const front = frontPages(pagesWhenLong(newsOf('topic', id, news)));
  return standingPage({
    address: `/news/topics/${id}/`,
    title: newsList.pages.topic.title(name),
    kind: 'list',
    topics: [id],
    date: newestPosting(front.flatMap(({ items }) => items)) ?? today,
  });
}
