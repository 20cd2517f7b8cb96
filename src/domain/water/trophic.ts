import { Big } from 'big.js';
import type { TrophicState } from '../report/monthly-water.ts';
import { roundHalfEven } from '../rounding.ts';
import type { Measurements } from './item.ts';
import { valueOf } from './measured.ts';

type TrophicItem =
  'chlorophyllA' | 'totalPhosphorus' | 'totalNitrogen' | 'transparency' | 'permanganateIndex';

/** 总站生字〔2001〕090号: TLI(j) = 10 (constant + slope · ln value); the correlation of each with chlorophyll a. */
const TERMS: readonly { item: TrophicItem; constant: number; slope: number; correlation: number }[] = [
  { item: 'chlorophyllA', constant: 2.5, slope: 1.086, correlation: 1 },
  { item: 'totalPhosphorus', constant: 9.436, slope: 1.624, correlation: 0.84 },
  { item: 'totalNitrogen', constant: 5.453, slope: 1.694, correlation: 0.82 },
  { item: 'transparency', constant: 5.118, slope: -1.94, correlation: -0.83 },
  { item: 'permanganateIndex', constant: 0.109, slope: 2.661, correlation: 0.83 },
];

const ALL_WEIGHTS = TERMS.reduce((sum, { correlation }) => sum + correlation ** 2, 0);

/** The greatest index of the states between the first and the last. */
const GREATEST: readonly (readonly [number, TrophicState])[] = [
  [50, 'mesotrophic'],
  [60, 'light-eutrophic'],
  [70, 'moderate-eutrophic'],
];

/**
 * The trophic index TLI(Σ) (综合营养状态指数) of a lake or reservoir, two decimals, and the state (营养状态) of the index as it is
 * printed. Logarithms cannot be exact: this is the one figure computed in binary floating point, far below its last
 * decimal. @returns null when one of the five is missing or 0, which has no logarithm.
 */
export function tliOf(
  values: Pick<Measurements, TrophicItem>,
): { readonly index: number; readonly state: TrophicState } | null {
  let sum = 0;
  for (const { item, constant, slope, correlation } of TERMS) {
    const value = values[item] === undefined ? 0 : valueOf(values[item]).toNumber();
    if (value === 0) return null;
    sum += correlation ** 2 * 10 * (constant + slope * Math.log(value));
  }
  const index = roundHalfEven(new Big(sum / ALL_WEIGHTS), 2).toNumber();
  return { index, state: trophicStateOf(index) };
}

/** 贫营养 below 30, 中营养 to 50, 轻度富营养 to 60, 中度富营养 to 70, 重度富营养 above. */
export function trophicStateOf(index: number): TrophicState {
  if (index < 30) return 'oligotrophic';
  return GREATEST.find(([greatest]) => index <= greatest)?.[1] ?? 'heavy-eutrophic';
}
