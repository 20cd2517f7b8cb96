import { publishedAt } from '#src/components/news/release.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { NewsItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';
import { cardFacts } from './card-facts.ts';
import type { ShareCard, ShareFigure } from './card.ts';

/** What is shared of a release: its first key fact, and the first sentence of its summary. */
export function releaseCard(release: NewsItem, words: Words): ShareCard {
  const { id, title, summary, kind, keyFacts, provenance } = release;
  const { items, newsRelease, share } = words;
  const published = newsRelease.publishedOn(publishedAt(release));
  const [fact] = keyFacts;
  const period = fact ? ([share.terms.period, fact.period] as const) : null;
  return {
    path: `/news/${id}/`,
    kind: items.newsKind(kind),
    name: title,
    title,
    demonstration: isDemonstration(release),
    figure: fact ? figureOf(fact) : null,
    sentence: firstSentence(summary),
    published,
    facts: cardFacts(period, published, provenance, words),
  };
}

/** A number without the place that it is of would be read as the city's. */
function figureOf({ what, number, unit, place }: NewsItem['keyFacts'][number]): ShareFigure {
  return { label: `${what.startsWith(place) ? '' : place}${what}`, value: number, unit };
}

function firstSentence(text: string): string {
  return /^.*?[。！？][”』」]?/su.exec(text)?.[0] ?? text;
}
