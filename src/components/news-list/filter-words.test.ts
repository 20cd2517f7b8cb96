import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { filterWords } from './filter-words.ts';

const { newsList } = wordsFor(new URL('https://portal.example/news/'));
const words = filterWords(JSON.stringify({ ...newsList.script, title: 'CHOICE!' }), {});
const choice = { kind: null, year: '2024', topic: 'air' };

test('the title of the page names all that is chosen', () => {
  expect(words.title(choice)).toBe(`2024${newsList.script.comma}air!`);
});

test('what is asked for in vain is told as it was written, and nothing where there is none', () => {
  expect(words.unknown(['1999', 'x'])).toMatch(/“1999”.+“x”/);
  expect(words.unknown([])).toBe('');
});
