import { headlineFactOf } from '#src/domain/headline-fact.ts';
import { postedAt } from '#src/domain/news.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { NewsItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';
import { cardOrigin } from './card-facts.ts';
import type { ShareCard, ShareFigure } from './card.ts';

type Shared = Pick<
  NewsItem,
  | 'id'
  | 'title'
  | 'summary'
  | 'kind'
  | 'publishedOn'
  | 'recordedOn'
  | 'notBefore'
  | 'keyFacts'
  | 'headlineFact'
  | 'provenance'
>;

/** What is shared of a release: the key fact that its headline tells, where there is one, and the first sentence of its summary. */
export function releaseCard(release: Shared, words: Words): ShareCard {
  const { id, title, summary, kind, provenance } = release;
  const { items, newsRelease, share } = words;
  const published = newsRelease.publishedOn(postedAt(release));
  const fact = headlineFactOf(release);
  const period = fact ? ([share.terms.period, fact.period] as const) : null;
  return {
    path: `/news/${id}/`,
    kind: items.newsKind(kind),
    name: title,
    title,
    demonstration: isDemonstration(release),
    figure: fact ? figureOf(fact) : null,
    sentence: firstSentence(summary),
    ...cardOrigin(period, published, provenance, words),
  };
}

/** A number without the place that it is of would be read as the city's. */
function figureOf({ what, number, unit, place }: NewsItem['keyFacts'][number]): ShareFigure {
  return { label: `${what.startsWith(place) ? '' : place}${what}`, value: number, unit };
}

function firstSentence(text: string): string {
  return /^.*?[。！？][”』」]?/su.exec(text)?.[0] ?? text;
}
