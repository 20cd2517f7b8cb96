import type { Change, Compared, PointChange } from '#src/domain/comparison.ts';

export const LAST_YEAR = '去年同月';
export const PREVIOUS = '上月';

/** A share as the city's reports print it: one decimal, but a whole hundred without. */
export function share(value: number): string {
  return value === 100 ? '100' : value.toFixed(1);
}

/** `比去年同月下降3.7%`; `与去年同月不可比` */
export function changeText(compared: Compared<Change | PointChange>, base: string): string {
  if (compared.kind === 'incomparable') return `与${base}不可比`;
  if (compared.kind === 'none')
    return compared.why === 'no-report' ? `没有${base}的报告可比` : `没有${base}的数值可比`;
  const { change, rejudged, crossesReferenceState } = compared;
  const again =
    (rejudged === null ? '' : `（${base}已按本期的标准重新评价）`) +
    (crossesReferenceState ? '（2018年9月1日前后监测状态不同，只作参考）' : '');
  if (change.direction === 'flat') return `与${base}持平${again}`;
  const size = 'percent' in change ? `${change.percent.toFixed(1)}%` : `${change.points.toFixed(1)}个百分点`;
  return `比${base}${change.direction === 'up' ? '上升' : '下降'}${size}${again}`;
}

/** Both comparisons of a figure, without those for which there is nothing to compare. */
export function comparisons(figure: {
  readonly lastYear: Compared<Change | PointChange>;
  readonly previous: Compared<Change | PointChange>;
}): string[] {
  const each = [
    [figure.lastYear, LAST_YEAR],
    [figure.previous, PREVIOUS],
  ] as const;
  return each.flatMap(([compared, base]) => (compared.kind === 'none' ? [] : [changeText(compared, base)]));
}
