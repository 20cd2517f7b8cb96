import type { Provenance } from './provenance.ts';

/**
 * Whose words a release is told in: the bureau's own; those of the portal about what another page says (摘编); another publisher's
 * (转载); or nobody's, since it is invented.
 */
export type NewsOrigin = 'own' | 'summary' | 'repost' | 'demonstration';

/** @param bureau whose name in a source makes it the bureau's own. */
export function originOf(provenance: Provenance, bureau: string): NewsOrigin {
  if (provenance.kind === 'demonstration') return 'demonstration';
  if (provenance.kind === 'compiled') return 'own';
  if (provenance.form === 'summary') return 'summary';
  return provenance.source.includes(bureau) ? 'own' : 'repost';
}
