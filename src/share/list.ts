import { isWithdrawn, markedTitle } from '#src/components/corrections/place.ts';
import type { CorrectedKind } from '#src/domain/correction.ts';
import { listCorrections, type Correction } from '#src/queries/corrections.ts';
import { listAllNews } from '#src/queries/items.ts';
import { listAllReports } from '#src/queries/reports.ts';
import type { Words } from '#src/words/words.ts';
import { annualCard } from './annual-card.ts';
import type { ShareCard } from './card.ts';
import { monthlyCard } from './monthly-card.ts';
import { releaseCard } from './release-card.ts';
import { weeklyCard } from './weekly-card.ts';

const made = new WeakMap<Words, Promise<ReadonlyMap<string, ShareCard>>>();

/** What is shared of every release and report that has a page, by its address; made once. */
export function listShareCards(words: Words): Promise<ReadonlyMap<string, ShareCard>> {
  return made.getOrInsertComputed(words, makeCards);
}

/** What is shared of the item at an address. @throws RangeError where there is none. */
export async function shareCardAt(path: string, words: Words): Promise<ShareCard> {
  const card = (await listShareCards(words)).get(path);
  if (!card) throw new RangeError(`No release or report has the address '${path}'.`);
  return card;
}

async function makeCards(words: Words): Promise<ReadonlyMap<string, ShareCard>> {
  const [notes, news, reports] = await Promise.all([
    listCorrections(),
    listAllNews(),
    listAllReports({ withdrawn: true }),
  ]);
  const mark = (kind: CorrectedKind, id: string, card: ShareCard) =>
    marked(card, notesOf(notes, kind, id), words);
  const cards = [
    ...news.map((item) => mark('news', item.id, releaseCard(item, words))),
    ...reports.weekly.map((page) => mark('weeklyReports', page.id, weeklyCard(page, words))),
    ...reports.monthly.map((page) => mark('monthlyReports', page.id, monthlyCard(page, words))),
    ...reports.annual.map((page) => mark('annualReports', page.id, annualCard(page, words))),
  ];
  return new Map(cards.map((card) => [card.path, card]));
}

function notesOf(notes: readonly Correction[], kind: CorrectedKind, id: string): Correction[] {
  return notes.filter(({ item }) => item.kind === kind && item.id === id);
}

/** What was withdrawn is shared as that, without its number. */
function marked(card: ShareCard, notes: readonly Correction[], words: Words): ShareCard {
  if (!isWithdrawn(notes)) return card;
  return {
    ...card,
    name: markedTitle(card.name, notes, words),
    title: markedTitle(card.title, notes, words),
    figure: null,
    sentence: words.share.withdrawn,
  };
}
