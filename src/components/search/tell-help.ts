import { linkTo, partOf } from '#src/components/news-list/filter-parts.ts';
import type { Answer } from '#src/search/help/answers.ts';
import { hrefOf, STEP, type Asked } from './asked.ts';
import type { Finding } from './find.ts';
import type { Help } from './help.ts';
import { openHelp } from './open-help.ts';
import type { ResultsWords } from './tell-finding.ts';

/** Tells where else to look: pages of that name, other words for it, and near terms where nothing was found. Without the words, nothing. */
export async function tellHelp(
  page: HTMLElement,
  asked: Asked,
  finding: Finding,
  words: ResultsWords,
  isCurrent: () => boolean,
): Promise<void> {
  const help = await openHelp().catch(() => null);
  if (!help || !isCurrent()) return;
  const query = finding.instead?.query ?? asked.q;
  const answers = [asked.q, query].flatMap((each) => help.answersOf(each, finding.today));
  const own = new Map(answers.map((answer) => [answer.address, answer]));
  partOf(page, 'answers').replaceChildren(...[...own.values()].slice(0, 3).map((each) => card(each, words)));
  // What was replaced needs no other word once more.
  const also = finding.instead ? [] : help.alsoOf(asked.q);
  tellWords(partOf(page, 'also'), words.also, also, asked);
  const isNone = finding.answer.unnarrowed === 0;
  tellWords(partOf(page, 'loosened'), words.loosened, isNone ? loosened(asked, finding, help) : [], asked);
  tellWords(partOf(page, 'near'), words.near, isNone ? help.nearOf(asked.q) : [], asked);
}

function loosened({ q }: Asked, { today }: Finding, help: Help): string[] {
  return help
    .rewritesOf(q, today)
    .filter(({ reason }) => reason === 'loosened')
    .map(({ query }) => query);
}

function card({ title, address, kind, demonstration, isNewest }: Answer, words: ResultsWords): HTMLElement {
  const entry = document.createElement('li');
  const name = document.createElement('span');
  const told = [words.names[kind], isNewest && words.newest, demonstration && words.demonstration];
  name.textContent = told.filter(Boolean).join(words.dot);
  entry.append(name, linkTo(address, title));
  return entry;
}

/** A line of words to search for; none where there are none. */
function tellWords(line: HTMLElement, said: string, queries: readonly string[], asked: Asked): void {
  line.hidden = queries.length === 0;
  const links = queries.map((q) =>
    linkTo(hrefOf({ ...asked, q, show: STEP, isExact: false, chosen: {} }), q),
  );
  line.replaceChildren(said, ...links);
}
