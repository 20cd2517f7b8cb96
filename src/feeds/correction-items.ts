import type { Correction } from '#src/queries/corrections.ts';
import type { Words } from '#src/words/words.ts';
import type { FeedItem } from './entry.ts';
import type { Subject } from './subjects.ts';

/** Notes for feeds. @throws RangeError for a note on something that is not among the subjects. */
export function correctionItems(
  corrections: readonly Correction[],
  subjects: readonly Subject[],
  words: Pick<Words, 'corrections' | 'feeds'>,
): FeedItem[] {
  return corrections.map((correction) => {
    const { kind, id } = correction.item;
    const subject = subjects.find((one) => one.kind === kind && one.id === id);
    if (!subject) throw new RangeError(`A note on nothing: '${kind} ${id}'.`);
    return correctionItem(correction, subject, words);
  });
}

/** With what was changed and why; it is read on the page of what it is about. */
function correctionItem(
  correction: Correction,
  subject: Subject,
  { corrections, feeds }: Pick<Words, 'corrections' | 'feeds'>,
): FeedItem {
  const { id, kind, summary, cause, changes, publishedOn, notBefore, provenance } = correction;
  const { title, change, cause: because } = feeds.correction;
  return {
    kind: 'corrections',
    id,
    title: title(kind, subject.title),
    summary,
    content: [summary, ...changes.map(({ what, old, now }) => change(what, old, now)), because(cause)].join(
      '\n',
    ),
    href: subject.href,
    published: notBefore ?? publishedOn,
    provenance,
    terms: [['correction-kind', kind, corrections.kind(kind)]],
  };
}
