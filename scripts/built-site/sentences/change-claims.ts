import type { Claim, Said } from '../claims.ts';
import type { Compared } from './month-facts.ts';
import { told } from './week-facts.ts';

/** A share as it is printed: `100`, `96.8`. */
export function printed(share: number | null): string | null {
  return share === null ? null : share === 100 ? '100' : share.toFixed(1);
}

/** `比去年同月上升4.3%`, `与上月不可比`, with what is said of a base that was judged again. */
export function changeClaims(base: string, truth: Compared, unit: '%' | '个百分点', due: boolean): Claim[] {
  const is = truth.why ?? `${truth.change}${unit}${truth.again ? '重新评价' : ''}`;
  const said = (value: unknown): Said[] => [[`与${base}相比`, value, is]];
  const again = `(（${base}已按本期的标准重新评价）)?`;
  const words = (mark: string | undefined) => (mark ? '重新评价' : '');
  const any: Claim = {
    pattern: new RegExp(
      `(?:比${base}(上升|下降)([\\d.]+)(%|个百分点)|与${base}(持平|不可比)|没有${base}的(报告|数值)可比)${again}`,
    ),
    says: (way, size = '', sign, same, missing, mark) => {
      if (way) return said(`${told(way, size)}${sign}${words(mark)}`);
      if (same) return said(same === '持平' ? `0${unit}${words(mark)}` : 'incomparable');
      return said(missing === '报告' ? 'no-report' : 'no-value');
    },
    due,
  };
  return [any];
}
