import { originOf } from '#src/domain/news-origin.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import type { ShareCard, ShareFact, ShareSource } from './card.ts';

/** Where an item comes from, as it is shared: when it was published, whose it is, and what a picture says of both at its foot. */
export function cardOrigin(
  /** The time that it is about. */
  covers: ShareFact | null,
  published: string,
  provenance: Provenance,
  { dates, share }: Words,
): Pick<ShareCard, 'published' | 'source' | 'facts'> {
  const { terms } = share;
  const source = sourceOf(provenance);
  const isOthers = provenance.kind === 'published' && source !== null;
  const when = isOthers ? dates.partial(provenance.date) : published;
  const facts = [
    ...(covers ? [covers] : []),
    [isOthers ? terms.original : terms.published, when] as const,
    ...factsOf(provenance, source, share),
  ];
  return { published: when, source, facts };
}

/** Nobody's, where it is invented. */
function factsOf(provenance: Provenance, source: ShareSource | null, share: Words['share']): ShareFact[] {
  if (provenance.kind === 'demonstration') return [];
  return [[share.terms.source, provenance.source, source ? share.told(source) : '']];
}

function sourceOf(provenance: Provenance): ShareSource | null {
  if (provenance.kind === 'demonstration') return null;
  const { kind, source: name } = provenance;
  if (kind === 'compiled') return { how: kind, name };
  const origin = originOf(provenance, site.bureau);
  return origin === 'summary' || origin === 'repost' ? { how: origin, name } : null;
}
