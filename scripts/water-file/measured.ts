import { Big } from 'big.js';
import type { AnyItem, Measured } from '#src/domain/water/item.ts';
import { isMissing } from '../input-file/missing.ts';
import type { ProblemKind } from '../input-file/problems.ts';
import { PLAUSIBLE } from './plausible.ts';

/** A cell: its value, which is null for one that is missing or no value; and what is wrong with it, with the cure. */
export type MeasuredCell = {
  readonly value: Measured | null;
  readonly problem: { readonly kind: ProblemKind; readonly what: string } | null;
};

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?$/i;
const PLAIN = /^\d+(?:\.\d+)?$/;
const BELOW = /^(?:<\s*(.*?)\s*l?|(.*?)\s*l)$/i;
const UNDETECTED = /^(?:未检出|未检测出|低于检出限|检出限以下|n\.?d\.?|bdl|<\s*(?:检出限|dl|mdl|lod))$/i;

/**
 * The value of an item as domain arithmetic takes it, in plain decimals: `0.53`, `0.01L` for what is below a detection
 * limit of 0.01 (also written `<0.01`). A value out of the plausible range is returned together with its problem.
 * @param factor what turns the column's unit into that of the item.
 */
export function measuredIn(item: AnyItem, cell: string, factor = 1): MeasuredCell {
  const text = cell.normalize('NFKC').trim();
  if (isMissing(text)) return { value: null, problem: null };
  if (UNDETECTED.test(text)) {
    return refused('no-detection-limit', '没有写检出限。请写成“检出限+L”，如 0.01L。');
  }
  const below = BELOW.exec(text);
  const number = below ? (below[1] ?? below[2] ?? '') : text;
  if (!NUMBER.test(number)) {
    return below && !/\d/.test(text)
      ? refused('no-detection-limit', '没有检出限的数字。请写成“检出限+L”，如 0.01L。')
      : refused('not-a-number', '不是数字。请改成数字；没有测的请留空，未检出的写成“检出限+L”，如 0.01L。');
  }
  const value = new Big(number).times(factor);
  const printed = factor === 1 && PLAIN.test(number) ? number : value.toFixed();
  return judged(item, value, printed, below !== null);
}

function judged(item: AnyItem, number: Big, printed: string, isBelow: boolean): MeasuredCell {
  const { least, greatest, detection } = PLAUSIBLE[item];
  const isNegative = number.s < 0; // -0 too
  if (isNegative && least < 0 && number.gte(least)) return { value: null, problem: null }; // ice water: nothing is made of it
  if (isNegative) return refused('negative', '是负值。请核对；没有测的请留空。');
  if (isBelow && (detection === null || number.eq(0))) {
    return refused('no-detection-limit', '不能是检出限。请核对数值。');
  }
  const value = isBelow ? `${printed}L` : printed;
  const most = isBelow ? (detection ?? greatest) : greatest;
  if (number.gte(least) && number.lte(most)) return { value, problem: null };
  const range = isBelow ? `检出限最大 ${most}` : `合理范围 ${least}～${most}`;
  return { value, problem: { kind: 'out-of-range', what: `超出${range}。请检查单位和数值。` } };
}

function refused(kind: ProblemKind, what: string): MeasuredCell {
  return { value: null, problem: { kind, what } };
}
