import type { Provenance } from '#src/domain/provenance.ts';
import type { Words } from '#src/words/words.ts';
import type { ShareCard } from './card.ts';

/** What a picture says at its foot: the time that it is about, when it was published, whose it is. */
export function cardFacts(
  covers: readonly [term: string, value: string] | null,
  published: string,
  provenance: Provenance,
  { share }: Words,
): ShareCard['facts'] {
  const { terms } = share;
  return [
    ...(covers ? [covers] : []),
    [terms.published, published],
    ...sourceOf(provenance, share).map((source) => [terms.source, source] as const),
  ];
}

/** Nobody's, where it is invented. */
function sourceOf(provenance: Provenance, share: Words['share']): string[] {
  if (provenance.kind === 'demonstration') return [];
  const isSummary = provenance.kind === 'published' && provenance.form === 'summary';
  return [isSummary ? share.summaryOf(provenance.source) : provenance.source];
}
