import { REPORT_FOLDERS } from '#src/domain/edition.ts';
import type { Words } from '#src/words/words.ts';
import type { Edition } from './edition.ts';
import { listEditions } from './editions.ts';

/** Two editions of a report, one after the other. */
export type EditionPair = { readonly earlier: Edition; readonly later: Edition };

/** The reports that have more than one edition, each with its pairs, newest first. */
export async function listEditionPairs(words: Words) {
  const reports = Map.groupBy(await listEditions(words), ({ kind, id }) => `${kind}/${id}`);
  return [...reports.values()].flatMap((editions) => {
    const [newest] = editions;
    if (!newest || editions.length < 2) return [];
    return [{ folder: REPORT_FOLDERS[newest.kind], id: newest.id, newest, pairs: pairsOf(editions) }];
  });
}

/** @param editions newest first. */
function pairsOf(editions: readonly Edition[]): EditionPair[] {
  return editions.flatMap((later, index) => {
    const earlier = editions[index + 1];
    return earlier ? [{ earlier, later }] : [];
  });
}
