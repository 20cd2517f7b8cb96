import { Big } from 'big.js';

/** Worked out again here, apart from src: a check must be able to disagree. */
function halfEven(value: Big, decimals: number): Big {
  return value.round(decimals, Big.roundHalfEven);
}

/** `a / b` with so many decimals, half to even: `184 / 160` is `1.2`. */
export function ratio(a: number, b: number, decimals = 1): string {
  return halfEven(new Big(a).div(b), decimals).toFixed(decimals);
}

/** A share in percent, one decimal; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : halfEven(new Big(part).times(100).div(whole), 1).toNumber();
}

/** How far a figure is from an earlier one, in percent of it, with its sign; null without either, or of a base of 0. */
export function percentFrom(now: number | null, base: number | null): number | null {
  if (now === null || base === null || base === 0) return null;
  return halfEven(new Big(now).minus(base).times(100).div(base), 1).toNumber();
}

/** The same of two shares, in percentage points. */
export function pointsFrom(now: number | null, base: number | null): number | null {
  return now === null || base === null ? null : halfEven(new Big(now).minus(base), 1).toNumber();
}

/** Σ C/S of six concentrations, two decimals; null where one is missing. */
export function indexOf(
  concentrations: Readonly<Record<string, number | null>>,
  limits: Readonly<Record<string, number>>,
): number | null {
  const parts = Object.entries(limits).map(([name, limit]) => {
    const value = concentrations[name] ?? null;
    return value === null ? null : new Big(value).div(limit);
  });
  let sum = new Big(0);
  for (const part of parts) {
    if (part === null) return null;
    sum = sum.plus(part);
  }
  return halfEven(sum, 2).toNumber();
}
