import type { Month } from '#src/domain/month.ts';
import { dates } from './dates.ts';
import { toDate } from './windows.ts';

type ChangeKind = 'last-year' | 'previous' | 'year-to-date';

const TITLES: Readonly<Record<ChangeKind, string>> = {
  'last-year': '与去年同月比',
  previous: '与上月比',
  'year-to-date': '累计与去年同期比',
};

/** Where the two sides of a comparison lie on either side of 2026-03-01. */
function crosses(kind: ChangeKind, month: Month): boolean {
  if (kind === 'previous') return month === '2026-03';
  // The year to date of 2027 has January and February 2026 among what it is compared with, all year round.
  return month >= '2026-03' && month < (kind === 'last-year' ? '2027-03' : '2028-01');
}

const BREAK =
  '2026年3月1日起换用GB 3095—2026和HJ 633—2026。对比期的优良天数比例和综合指数已按本期所用的标准重新评价（见末列），不是当时公布的数；不能重新评价的写“不可比”。浓度可以直接比较。';

const REFERENCE_STATE =
  '2018年9月1日起气体按25℃、颗粒物按监测时的状态计浓度，此前都按0℃：两边的浓度和由浓度得出的数只作参考，不能直接比较。';

/** Titles, captions and notes of the tables that compare two windows. */
export const changeTables = {
  /** What a standard or rule by which a base was judged again is called. */
  ruleName: (id: string) => (id.startsWith('HJ') ? id : '综合指数用本期的限值'),
  changes: {
    title: (kind: ChangeKind) => TITLES[kind],
    caption: (kind: ChangeKind, month: Month) =>
      `${kind === 'year-to-date' ? toDate(month) : dates.month(month)}${TITLES[kind].replace('累计', '')}；浓度和指数用百分比，比例用百分点`,
    notes: (kind: ChangeKind, month: Month, crossesReferenceState: boolean) => [
      '变化由公布的（修约后的）数值计算，负数是下降；0是持平。',
      ...(crosses(kind, month) ? [BREAK] : []),
      ...(crossesReferenceState ? [REFERENCE_STATE] : []),
    ],
  },
  waterChanges: {
    title: '断面与去年同月、上月比',
    caption: (month: Month) => `${dates.month(month)}Ⅰ—Ⅲ类断面比例和达标率，与去年同月和上月相比，单位百分点`,
    notes: ['变化由公布的（修约后的）数值计算；断面有增减时，比例不是同一批断面的。'],
  },
};
