import { searchBoxWordsFor } from '#src/words/search-box.ts';
import { queryOf } from '#src/search/query.ts';
import type { Answer } from '#src/search/search.ts';
import { askedIn, hrefOf } from './asked.ts';
import { open } from './listbox.ts';
import { search } from './open-search.ts';
import { filled, quoted } from './search-words.ts';
import styles from './search-options.css?url';
import { suggestion } from './suggestion.ts';

/** How many pages are suggested while a reader types. */
const SUGGESTED = 5;
/** Milliseconds without a key before the index is asked. */
const PAUSE = 150;

/** Suggests pages below a search box while a reader types in it (combobox pattern of ARIA). */
export function suggestIn(box: HTMLElement): void {
  const input = box.querySelector('input');
  if (!input) return;
  addStyles();
  const words = searchBoxWordsFor(document.documentElement.lang);
  const list = open(input, words.list);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<void> => {
    const typed = input.value;
    const { terms } = queryOf(typed);
    if (terms.length === 0) {
      list.close();
      return;
    }
    const answer = await search.ask({ terms, chosen: {}, order: 'relevance', shown: SUGGESTED });
    if (input.value === typed && document.activeElement === input) tell(typed, terms, answer);
  };

  const tell = (typed: string, terms: readonly string[], { hits, texts }: Answer): void => {
    const everything = filled(hits.length > 0 ? words.everything : words.nothing, {
      COUNT: hits.length,
      QUERY: quoted(typed),
    });
    const all = {
      href: hrefOf({ ...askedIn(''), q: typed }),
      title: [{ text: everything, isMarked: false }],
    };
    list.show([...texts.map((page) => suggestion(page, terms, words)), all]);
    list.say(filled(words.suggestions, { COUNT: texts.length + 1 }));
  };

  const askSoon = (event?: Event): void => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = setTimeout(() => void ask().catch(() => list.close()), PAUSE);
  };
  input.addEventListener('input', askSoon);
  input.addEventListener('compositionend', askSoon);
  askSoon(); // a reader may have typed before this was there
}

/** The sheet of the list comes with it: pages do without. */
function addStyles(): void {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
}
