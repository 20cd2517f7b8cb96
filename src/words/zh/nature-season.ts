import type { PartialDay } from '#src/domain/calendar.ts';
import type { MonthDay } from '#src/domain/eco-day.ts';
import type { Sights } from '#src/domain/season.ts';
import { coverOf, type Closure } from '#src/domain/season-closure.ts';
import { dates } from './dates.ts';

/** What there is to see in a month, and when the site is closed in it: `11月最合适：甲；可能看到：乙；不开放：丙。每年11月：候鸟过冬。` */
function inMonth(month: number, { best, likely, closed }: Sights, closures: readonly Closure[]): string {
  const shut = closures.filter((one) => coverOf(one, month) !== 'none').map((one) => `${closure(one)}。`);
  const parts = [
    best.length > 0 ? `最合适：${best.join('、')}` : null,
    likely.length > 0 ? `可能看到：${likely.join('、')}` : null,
    closed.length > 0 ? `不开放：${closed.join('、')}` : null,
  ].filter((part) => part !== null);
  const sights = parts.length === 0 ? '能看到什么：来源没有写' : parts.join('；');
  return [`${month}月${sights}。`, ...shut].join('');
}

/** `1月、2月和3月` → `1至3月`, `4月、6月` */
function months(list: readonly number[]): string {
  const sorted = list.toSorted((a, b) => a - b);
  const runs = sorted.reduce<number[][]>((found, month) => {
    const last = found.at(-1);
    if (last?.at(-1) === month - 1) last.push(month);
    else found.push([month]);
    return found;
  }, []);
  return runs.map((run) => (run.length === 1 ? `${run[0]}月` : `${run[0]}至${run.at(-1)}月`)).join('、');
}

const day = (value: MonthDay) => `${Number(value.slice(0, 2))}月${Number(value.slice(3))}日`;

/** `每年1至2月：候鸟越冬` */
function closure({ months: whole, from, to, reason }: Closure): string {
  if (from === null || to === null) return `每年${months(whole)}：${reason}`;
  const isOverNewYear = to < from;
  return `每年${day(from)}至${isOverNewYear ? '次年' : ''}${day(to)}：${reason}`;
}

/** Words of the season strip. */
export const seasonWords = {
  season: {
    heading: '本月与全年',
    caption: '几月去看什么',
    key: '实心：最合适；斜线：可能看到；叉：不开放。',
    keyPart: '一道线：部分日子不开放。',
    row: '看什么',
    month: (month: number) => `${month}月`,
    monthWord: '月',
    states: { best: '最合适', likely: '可能看到', closed: '不开放', part: '部分日子不开放' },
    nothing: '没有写',
    thisMonth: (month: number) => `粗框是本月（${month}月）。`,
    monthOfBuild: (month: number) => `粗框是${month}月，生成本页的月份。`,
    closures: '不开放',
    none: '几月能看到什么：未提供。',
    inMonth,
  },
  closuresHeading: '每年不开放的时候',
  noClosures: '每年不开放的时候：未提供。',
  closure,
  months,
  /** `浙江省林业局，2020年5月28日` */
  source: ({ name, date }: { readonly name: string; readonly date: PartialDay }) =>
    `${name}，${dates.partial(date)}`,
} as const;
