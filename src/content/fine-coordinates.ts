import type { Precision } from '../domain/species.ts';

/** A place in a text, and how exactly it is told. */
export type FinePlace = {
  readonly precision: Precision;
  readonly text: string;
  readonly isCoordinates: boolean;
};

/** The box in which Shaoxing lies, with some room around it: 29°13′–30°18′ north, 119°53′–121°14′ east. */
const NORTH = { from: 29.2, to: 30.3 };
const EAST = { from: 119.8, to: 121.2 };

/** Two numbers are a pair when no more than this stands between them. */
const APART = 40;

/** A tenth of a degree is ten kilometres, as a town is; a hundredth is one, as a village is. */
const DECIMAL = /(?<![\d.])\d{2,3}\.\d{2,}(?![\d.]*\d)/g;
const LABEL = /(?:北纬|东经|纬度|经度|\blat\w*|\blng|\blon\w*|\b[NE])["'\s:：=]*$/i;
const DEGREES =
  /(?<!\d)(?:29|30|119|120|121)\s*[°度]\s*\d{1,2}(?:\.\d+)?\s*[′'’分](?:\s*\d{1,2}(?:\.\d+)?\s*(?:″|′′|"|”|秒))?/g;
const URI = /\bgeo:\s*-?\d[\d.]*[,;]-?\d[\d.]*/gi;
const PIN = /\b(?:surl\.amap\.com|j\.map\.baidu\.com|maps\.app\.goo\.gl|goo\.gl\/maps)\/\w+/gi;

/** Coordinates in a text that lie in Shaoxing: pairs of decimals, decimals that say what they are, degrees and minutes, `geo:` addresses, map pins. */
export function coordinatesIn(text: string): FinePlace[] {
  return [
    ...decimalsIn(text),
    ...matches(text, DEGREES).map((found) =>
      coordinates(found, /[″"”秒]|′′|\.\d/.test(found) ? 'spot' : 'village'),
    ),
    ...[...matches(text, URI), ...matches(text, PIN)].map((found) => coordinates(found, 'spot')),
  ];
}

function decimalsIn(text: string): FinePlace[] {
  const found = [...text.matchAll(DECIMAL)].map(({ 0: number, index }) => ({
    number,
    index,
    isLabelled: LABEL.test(text.slice(Math.max(0, index - 16), index)),
  }));
  const inBox = found.filter(({ number }) => isWithin(number, NORTH) || isWithin(number, EAST));
  return inBox
    .filter((one) => one.isLabelled || inBox.some((other) => arePair(one, other)))
    .map(({ number }) => coordinates(number, (number.split('.')[1]?.length ?? 0) > 2 ? 'spot' : 'village'));
}

type Found = { readonly number: string; readonly index: number };

function arePair(a: Found, b: Found): boolean {
  return Math.abs(a.index - b.index) <= APART && isWithin(a.number, NORTH) !== isWithin(b.number, NORTH);
}

function isWithin(number: string, { from, to }: typeof NORTH): boolean {
  return Number(number) >= from && Number(number) <= to;
}

function coordinates(text: string, precision: Precision): FinePlace {
  return { precision, text, isCoordinates: true };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}
