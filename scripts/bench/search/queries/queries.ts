import { createDraw, type Draw } from '../corpus/draw.ts';
import { firmAt, personAt, placeAt } from '../corpus/names.ts';
import { blocksOf, makePage } from '../corpus/page.ts';
import { RIVERS } from '../words/names.ts';
import { SPECIES } from '../words/nature.ts';
import { ABSENT, FIELD, MIXED, SEVERAL, WIDE_OR_QUOTED } from './lists.ts';

/** Slices are taken from pages that every archive has. */
const PAGES = 2000;
const LONGEST = 20;

/** What is asked of every engine: the same queries for a seed, however many pages there are. */
export function makeQueries(seed: number): Query[] {
  const draw = createDraw(seed, 0x71);
  const drawn = (group: string, length: number, make: () => string) =>
    Array.from({ length }, () => ({ group, text: make() }));
  return [
    ...listed('field', FIELD),
    ...drawn('names', 40, () => nameFrom(draw)),
    ...listed('mixed', MIXED),
    ...listed('wide or quoted', WIDE_OR_QUOTED),
    ...listed('several terms', SEVERAL),
    ...drawn('slices', 70, () => slice(textFrom(seed, draw), 1 + draw.below(LONGEST), draw)),
    ...drawn('slices of titles', 12, () => slice(titleFrom(seed, draw), 6 + draw.below(7), draw)),
    ...listed('absent', ABSENT),
  ];
}

function listed(group: string, texts: readonly string[]): Query[] {
  return texts.map((text) => ({ group, text }));
}

function nameFrom(draw: Draw): string {
  const kinds = [
    () => firmAt(draw.skewed(900)),
    () => firmAt(draw.skewed(900)).slice(0, 2),
    () => personAt(draw.skewed(600)),
    () => placeAt(draw.skewed(240)),
    () => draw.of(RIVERS),
    () => draw.of(SPECIES),
  ];
  return draw.of(kinds)();
}

function textFrom(seed: number, draw: Draw): string {
  return draw.of(blocksOf(makePage(seed, draw.below(PAGES))));
}

function titleFrom(seed: number, draw: Draw): string {
  return makePage(seed, draw.below(PAGES)).title;
}

/** As it stands there, with whatever is in it. */
function slice(text: string, length: number, draw: Draw): string {
  const characters = [...text];
  const start = draw.below(Math.max(1, characters.length - length + 1));
  return characters.slice(start, start + length).join('');
}

export type Query = { readonly group: string; readonly text: string };
