import type { Claim } from '../claims.ts';
import { changeClaims, printed } from './change-claims.ts';
import type { Month } from './month-claims.ts';
import { comparedAir, comparedWater, type AirFigure } from './month-facts.ts';
import { airOf, waterOf } from './month-json.ts';

/** The four key figures of an area in large type, by their names: what the value must be, and what its notes may say. */
export function figureClaims(
  { report, find }: Month,
  area: string,
): ReadonlyMap<string, { readonly value: string | null; readonly notes: readonly Claim[] }> {
  const air = airOf(report, area);
  const found = waterOf(report, area);
  const water = found?.isCounted ? null : found;
  const compared = (figure: AirFigure, unit: '%' | '个百分点') => [
    ...changeClaims('去年同月', comparedAir(figure, area, 'month', report, find, 'last-year'), unit, true),
    ...changeClaims('上月', comparedAir(figure, area, 'month', report, find, 'previous'), unit, true),
  ];
  const [year, month] = report.month.split('-').map(Number);
  const values = new Map([
    ['优良天数比例', { value: printed(air?.goodShare ?? null), notes: compared('goodShare', '个百分点') }],
    ['PM2.5平均', { value: air?.concentrations['pm25']?.toString() ?? null, notes: compared('pm25', '%') }],
    ['综合指数', { value: air?.compositeIndex?.toFixed(2) ?? null, notes: compared('compositeIndex', '%') }],
    [
      '断面达标率',
      {
        value: printed(water?.summary.passShare ?? null),
        notes: [
          {
            pattern: /(\d+)年(?:1—)?(\d+)月/,
            says: (a, b) => [['月份', `${a}-${b}`, `${year}-${month}`]],
            due: true,
          } satisfies Claim,
          {
            pattern: /Ⅰ—Ⅲ类断面([\d.]+)%/,
            says: (said) => [['Ⅰ—Ⅲ类比例', said, printed(water?.summary.goodShare ?? null)]],
          } satisfies Claim,
          ...changeClaims('去年同月', comparedWater(area, report, find, 'last-year'), '个百分点', false),
          ...changeClaims('上月', comparedWater(area, report, find, 'previous'), '个百分点', false),
        ],
      },
    ],
  ] as const);
  return new Map([...values].filter(([name]) => (name === '断面达标率' ? water : air) !== null));
}
