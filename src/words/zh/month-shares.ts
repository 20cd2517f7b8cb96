import type { ComparedShare, MonthShares } from '#src/domain/report/month-shares.ts';
import { comparisons, share } from './month-comparisons.ts';

/** `昼间达标率96.5%，比去年同月上升1.0个百分点，与上月持平；…` */
export const shares = {
  drinking: ({ source, volume }: MonthShares) =>
    `${shareSentence('水源达标率', source)}；${shareSentence('水量达标率', volume)}。`,
  noise: ({ day, night }: MonthShares) =>
    `${shareSentence('昼间达标率', day)}；${shareSentence('夜间达标率', night)}。`,
};

function shareSentence(name: string, figure: ComparedShare): string {
  return [`${name}${percent(figure.value)}`, ...comparisons(figure)].join('，');
}

function percent(value: number | null): string {
  return value === null ? '没有可算的数据' : `${share(value)}%`;
}
