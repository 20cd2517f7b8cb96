import type { CalendarDay } from '#src/domain/calendar.ts';
import type { MonthDay } from '#src/domain/eco-day.ts';
import type { Bookable, SessionChange, SessionState, When } from '#src/domain/session.ts';
import type { EcoDay } from '#src/schemas/days.ts';
import { dates } from './dates.ts';
import { newsRelease } from './news-release.ts';
import { visits } from './visits.ts';

const { when } = newsRelease;

const states: Readonly<Record<SessionState, string>> = {
  unstated: '报名办法未提供',
  'not-open': '未开放报名',
  bookable: '可报名',
  full: '已满，可候补',
  closed: '报名已截止',
  ended: '已结束',
  cancelled: '已取消',
  moved: '已改期',
};

function ended(sentence: string): string {
  return /[。！？]$/.test(sentence) ? sentence : `${sentence}。`;
}

/** `2026年11月23日改期，原定2027年5月23日 周日 08:30—11:00。原因：……。` */
function change({ on, kind, reason, was }: SessionChange): string {
  const told = dates.fullDay(on);
  const because = `原因：${ended(reason)}`;
  if (kind === 'cancelled') return `${told}取消。${because}`;
  return was ? `${told}改期，原定${visits.when(was)}。${because}` : `${told}变更：${ended(reason)}`;
}

/** `2027年3月1日09:00起，到2027年3月19日17:00为止`; null where nothing is known of it. */
function registration({ opens, closes, booking }: Pick<Bookable, 'opens' | 'closes' | 'booking'>) {
  if (booking === null && opens === null && closes === null) return null;
  return `${opens === null ? '公布之日' : when(opens)}起，${closes === null ? '到活动开始' : `到${when(closes)}`}为止`;
}

/** `40人，已报名12人` */
function places({ places: all, taken }: Pick<Bookable, 'places' | 'taken'>): string | null {
  if (all === null) return null;
  return taken === 0 ? `${all}人` : `${all}人，已报名${taken}人`;
}

/** `浙江省……会议，2010年9月30日`; null where neither is known. */
function setUp({ setBy, setOn }: Pick<EcoDay, 'setBy' | 'setOn'>): string | null {
  return [setBy, setOn && dates.partial(setOn)].filter((part) => part !== null).join('，') || null;
}

/** Words of the events of ecological days, and of these days. */
export const events = {
  states,
  /** Before the title wherever an event goes without its page. */
  cancelledTitle: (title: string) => `已取消：${title}`,
  cancelled: {
    heading: '这次活动已取消',
    text: ({ on, reason }: SessionChange) => `${dates.fullDay(on)}取消。原因：${ended(reason)}`,
  },
  state: '状态',
  coming: '还没到的活动',
  past: (year: string) => `${year}年的活动`,
  noComing: '现在没有已公布的活动。活动公布以后会出现在这里，也可以订阅活动日历。',
  subscribe: '订阅活动日历',
  facts: {
    day: '日期',
    time: '时间',
    audience: '谁可以来',
    theme: (day: CalendarDay) => `${day.slice(0, 4)}年的主题`,
    places: '名额',
    registration: '报名时间',
    booking: '怎样报名',
  },
  /** `2027年3月22日 周一` */
  day: (day: CalendarDay) => `${dates.fullDay(day)} ${dates.weekday(day)}`,
  registration,
  places,
  calendar: '加到日历（.ics）',
  /** The same file strikes it out of the calendar that has it. */
  calendarCancelled: '在日历里标明取消（.ics）',
  movedFrom: (was: When) => `原定${visits.when(was)}`,
  programme: { heading: '活动安排', noTime: '时间未定', none: '未提供。' },
  weather: { heading: '下雨和空气不好的时候' },
  changes: { heading: '变更', change },
  after: { heading: '活动以后', none: '还没有收录活动以后的材料。收录以后放在这里，网址不变。' },
  days: {
    heading: '六个日子',
    lead: (name: string) => `${name}是哪一天，每年的主题，本市历年的活动。`,
    link: (name: string) => `看${name}历年的主题和活动`,
    yearly: (monthDay: MonthDay) => `每年${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`,
    setUp,
    firstYear: (year: number) => `${year}年`,
    facts: { day: '日子', next: '下一次', setUp: '由谁设立', firstYear: '第一次举办', about: '是什么' },
    /** `来源：浙江在线环保频道，2018年6月30日。` */
    source: ({ name, note }: NonNullable<EcoDay['source']>) => `来源：${name}${note ? `，${note}` : ''}。`,
    noSource: '来源未提供。',
    themes: '每年的主题',
    noThemes: '每年的主题没有查到。',
    year: (year: number) => `${year}年`,
    unknown: '没有查到',
    copied: '据转载，没有见到原发布页',
    noEvents: '还没有收录本市在这一天的活动。活动公布以后会出现在这里，也可以订阅活动日历。',
  },
};
