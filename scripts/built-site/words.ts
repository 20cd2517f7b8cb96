import { wordsFor } from '#src/words/words.ts';

export const words = wordsFor(new URL('https://portal.example/'));
