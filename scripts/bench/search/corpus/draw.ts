import { fraction } from '../../../demo-data/random.ts';

/** Draws in sequence from chance that depends on the keys alone. */
export type Draw = {
  /** A whole number from 0 on, below the bound. */
  readonly below: (bound: number) => number;
  /** The same, with small numbers far more often than large ones, as words of a language are. */
  readonly skewed: (bound: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly often: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
};

export function createDraw(...keys: readonly number[]): Draw {
  let drawn = 0;
  const next = () => fraction(...keys, (drawn += 1));
  const below = (bound: number) => Math.floor(next() * bound);
  const skewed = (bound: number) => {
    const value = next();
    return Math.floor(value * value * value * bound);
  };
  return {
    below,
    skewed,
    of: (list) => at(list, below(list.length)),
    often: (list) => at(list, skewed(list.length)),
    chance: (share) => next() < share,
  };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError('There is nothing to draw from an empty list.');
  return found;
}
