import type { Compared } from '#src/domain/comparison.ts';
import type { FigureGap } from '#src/domain/report/missing-part.ts';

const GAPS: Readonly<Record<FigureGap, string>> = {
  'not-published': '未公布',
  'too-few-days': '有效天数不足',
  'not-covered': '数据不全',
  'not-measured': '未监测',
  suspended: '停测',
};

/** Why a cell is empty, in words. */
export const gaps = {
  unranked: '不排名',
  unpublished: GAPS['not-published'],
  none: '无',
  notStated: '未注明',
  noPrimary: '无（AQI不大于50）',
  noLastYear: '没有去年的数值',
  noPrevious: '没有上月的类别',
  asPrinted: '未重新评价',
  gap: (gap: FigureGap | undefined) => (gap ? GAPS[gap] : null),
  /** Of the shares of an area's sections; without a reason of their own their source does not print them. */
  shareGap: (gap: FigureGap | 'no-target' | null) =>
    gap === 'no-target' ? '没有定目标' : GAPS[gap ?? 'not-published'],
  notCompared: (compared: Exclude<Compared<unknown>, { kind: 'change' }>) => {
    if (compared.kind === 'incomparable') return '不可比';
    return compared.why === 'no-report' ? '没有对比期的报告' : '没有数值可比';
  },
};
