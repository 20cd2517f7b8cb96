import { isAnswer, plainTerms, plainText } from '../truth.ts';
import { readJson, type Engine } from './engine.ts';

let texts: readonly (readonly [string, string])[] = [];

export const engine: Engine = {
  start: async () => {
    const pages = await readJson<readonly (readonly string[])[]>('/index.json');
    texts = pages.map((blocks, number) => [String(number), plainText(blocks)]);
  },
  ask: (query) => {
    const terms = plainTerms(query);
    const inTitle = (text: string) => isAnswer(text.slice(0, text.indexOf('\n')), terms);
    const found = texts.filter(([, text]) => isAnswer(text, terms));
    const ordered = [
      ...found.filter(([, text]) => inTitle(text)),
      ...found.filter(([, text]) => !inTitle(text)),
    ];
    return Promise.resolve(ordered.map(([name]) => name));
  },
};
