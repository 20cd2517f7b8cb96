import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Openings } from '#src/domain/facility.ts';
import type { VisitFacts } from '#src/schemas/visit-facts.ts';
import { dates } from './dates.ts';

/** How often a facility is to open, and who says so. */
type Frequency = VisitFacts['opening']['frequency'];

/** `应开放：每年12次（某计划）。已开放2次，全年还有9次没有公布日期。` */
function expected({ held, planned }: Openings, frequency: Frequency): string {
  if (frequency === null) {
    return '应开放次数：未提供。别处有“至少每两个月一次”一类的规定，那不是绍兴的规定，这里不拿来比。';
  }
  const { perYear, source } = frequency;
  const open = perYear - planned;
  const rest = open > 0 ? `还有${open}次没有公布日期` : '日期都已公布';
  return `应开放：每年${perYear}次（${source}）。已开放${held}次，全年${rest}。`;
}

/** Words of the pages of facilities. */
export const facilities = {
  sessions: {
    heading: '下几场开放',
    none: '还没有公布下一场开放的时间。',
    withPhone: (phone: string) => `想去，先打${phone}问能不能接待。`,
    withoutPhone: '预约电话未提供。可以先填好请求单，问到联系办法再发。',
    /** Where all that were published are over or closed. */
    noneLeft: '公布的场次都已结束、截止或取消，还没有公布新的。',
    more: '再往后的场次，和已截止、取消的',
    /** `余20人（共40人）` */
    places: (left: number | null, places: number | null) =>
      left === null || places === null ? '名额未提供' : `余${left}人（共${places}人）`,
  },
  fit: '能不能来',
  ask: {
    heading: '怎样问、怎样约',
    rule: '提交请求不等于预约成功，要等开放单位答复。',
    book: '填预约请求单',
    pack: '参观资料包（打印4页）',
    subscribe: (kind: string) => `订阅${kind}设施的开放日（日历）`,
  },
  route: '参观路线',
  openings: {
    heading: (year: string) => `${year}年开放了几次`,
    /** `到2026年11月26日开放了3次，全年已公布5次` */
    count: (today: CalendarDay, { held, planned }: Openings) =>
      `到${dates.fullDay(today)}，本站列出的已开放${held}次，全年共列出${planned}次（取消的不算）。`,
    expected,
    past: '今年已经过去的场次',
  },
  list: {
    kinds: '按种类看',
    finder: '按人数、年级和月份找',
    board: '看所有场次',
    count: (count: number) => `${count}处`,
    none: '还没有查到绍兴这一类的开放单位。',
    onlyDemonstration: '还没有查到绍兴这一类的真实开放单位，下面的是演示。',
    caption: (kind: string) => `${kind}：开放单位和教师先要知道的`,
    facility: '设施',
    district: '区县',
    grades: '年级',
    size: '一场最多',
    steps: '台阶',
    next: '下一场',
    score: '教师信息',
    scoreShort: ({ known, all }: { readonly known: number; readonly all: number }) => `${known}／${all}项`,
    noSession: '没有已公布的',
    noneLeft: '公布的都已结束或截止',
  },
};
