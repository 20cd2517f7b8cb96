import type { Step } from './fit-text.ts';

/** Of 1:1 and of 1.91:1, as the ones who show shared links ask for. */
export const SHAPES = ['square', 'wide'] as const;

export type ShapeName = (typeof SHAPES)[number];

/** Where things stand in a picture, in px. */
export type Shape = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The band at the top with the portal's name. */
  readonly band: number;
  readonly small: number;
  readonly kicker: number;
  readonly title: readonly [Step, ...Step[]];
  /** Of a title with no number below it. */
  readonly aloneTitle: readonly [Step, ...Step[]];
  readonly label: readonly [Step, ...Step[]];
  readonly text: readonly [Step, ...Step[]];
  /** Sizes of the number, the largest that has room. */
  readonly figure: readonly number[];
  /** The room of the code. */
  readonly code: number;
  /** The number stands beside the code, and the dates in one row, where there is little height. */
  readonly isLow: boolean;
};

export const SHAPE: Readonly<Record<ShapeName, Shape>> = {
  square: {
    width: 1080,
    height: 1080,
    margin: 76,
    band: 108,
    small: 30,
    kicker: 34,
    title: [
      { size: 64, most: 3 },
      { size: 54, most: 4 },
      { size: 46, most: 4 },
    ],
    aloneTitle: [
      { size: 92, most: 3 },
      { size: 80, most: 4 },
      { size: 68, most: 4 },
      { size: 58, most: 5 },
      { size: 46, most: 5 },
    ],
    label: [
      { size: 38, most: 1 },
      { size: 34, most: 2 },
    ],
    text: [
      { size: 40, most: 4 },
      { size: 36, most: 5 },
      { size: 32, most: 6 },
    ],
    figure: [190, 150, 120, 96, 72, 56],
    code: 230,
    isLow: false,
  },
  wide: {
    width: 1200,
    height: 630,
    margin: 60,
    band: 72,
    small: 24,
    kicker: 26,
    title: [
      { size: 50, most: 2 },
      { size: 42, most: 3 },
      { size: 38, most: 3 },
    ],
    aloneTitle: [
      { size: 66, most: 2 },
      { size: 58, most: 2 },
      { size: 50, most: 3 },
      { size: 42, most: 3 },
      { size: 38, most: 3 },
    ],
    label: [
      { size: 28, most: 1 },
      { size: 26, most: 2 },
    ],
    text: [
      { size: 28, most: 3 },
      { size: 26, most: 4 },
      { size: 24, most: 4 },
    ],
    figure: [130, 110, 92, 76, 60, 48],
    code: 200,
    isLow: true,
  },
};
