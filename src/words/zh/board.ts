import type { CalendarDay } from '#src/domain/calendar.ts';
import { monthNumber, type Month } from '#src/domain/month.ts';
import type { Moment } from '#src/domain/moment.ts';
import type { SessionChange, When } from '#src/domain/session.ts';
import { dates } from './dates.ts';
import { visits } from './visits.ts';

const monthName = (month: Month) => `${monthNumber(month)}月`;

/** Who answers a request, and within how many working days. @param days those of the facilities that say it. */
function answer(days: readonly number[]): string {
  const [least, most] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0) return '由开放单位答复，答复的时限未提供。';
  if (least === most) return `由开放单位在${least}个工作日内答复。`;
  return `由开放单位答复，各单位写明的时限是${least}至${most}个工作日。`;
}

/** `12月1日9:00` */
function minute(value: Moment): string {
  const [day = '', time = ''] = value.split(' ');
  return dates.monthDay(day as CalendarDay) + time.replace(/^0/, ''); // a moment begins with its day
}

/** `12月23日 周三` */
const dayOf = ({ day }: When) => `${dates.monthDay(day)}${dates.weekday(day)}`;

/** A session by itself. */
const session = {
  kicker: '开放场次',
  /** Of a page: unique, as no two sessions of a facility meet. */
  title: (when: When, facility: string, isCancelled: boolean) =>
    [
      dates.fullDay(when.day),
      ...(when.start === null ? [] : [when.start]),
      `${facility}开放场次${isCancelled ? '（取消）' : ''}`,
    ].join(' '),
  description: (when: When, facility: string) =>
    `${visits.when(when)}，${facility}。能不能约、怎样约、余多少名额、有没有变更。`,
  facts: {
    facility: '设施',
    when: '时间',
    district: '区县',
    places: '名额',
    audience: '接待',
    grades: '年级',
    window: '预约时间',
    booking: '怎样预约',
    shown: '看什么',
    phone: '电话',
    notice: '公告',
    address: '地点',
  },
  /** `共40人`; how many are left is said beside the state. */
  places: (places: number | null) => (places === null ? null : `共${places}人`),
  left: (left: number) => `余${left}人`,
  window: (opens: Moment | null, closes: Moment | null) =>
    `${opens ? `${minute(opens)}起` : '公布起'}，至${closes ? minute(closes) : '开始时'}`,
  changes: '变更',
  change: ({ on, kind, reason }: SessionChange) =>
    `${dates.fullDay(on)}${{ cancelled: '取消', moved: '改期', changed: '变更' }[kind]}：${reason}`,
  was: (was: When) => `原定${visits.when(was)}。`,
  next: '下一步',
  demonstration: '这是演示用的虚构场次，不接待任何人，请勿据此出行。',
  others: '同一设施的其他场次',
  noOthers: '同一设施没有别的已公布的场次。',
  ways: {
    request: '填预约请求单',
    file: '加到日历（.ics）',
    pack: '参观资料包（可打印）',
    board: '看全部场次',
  },
};

const month = {
  name: dates.month,
  count: (count: number) => `${count}场`,
  caption: (value: Month) => `${dates.month(value)}的场次，从周一排起`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  earlier: (value: Month) => `‹ ${monthName(value)}`,
  later: (value: Month) => `${monthName(value)} ›`,
  /** Of a month without a session. */
  empty: (value: Month, hasBegun: boolean) =>
    `${monthName(value)}${hasBegun ? '没有场次的记录。' : '没有已公布的场次。'}`,
  next: '下一场已知的是',
  noNext: '之后的场次都还没有公布。',
  jump: (value: Month) => `跳到${monthName(value)}`,
  subscribe: '订阅日历，有新场次会出现',
  finder: '用“带班去哪里”找设施和自然地',
};

const card = {
  left: (places: number, left: number) => `余${left}／${places}人`,
  noPlaces: '名额未提供',
  noTimes: '时间未提供',
  opens: (value: Moment) => `${minute(value)}起可约`,
  closes: (value: Moment) => `至${minute(value)}`,
  request: '填请求单',
  /** What tells its link from the others of the page. */
  requestFor: (facility: string, when: When) => `填请求单：${dayOf(when)}${facility}`,
  month: (day: CalendarDay) => `${Number(day.slice(5, 7))}月`,
  movedTo: (when: When) => `改到${dayOf(when)}`,
  movedHere: (was: When) => `由${dayOf(was)}改期至此`,
};

const filter = {
  heading: '筛选场次',
  label: '按年级、人数、时间和地点筛选场次',
  fields: {
    stage: '学段',
    grade: '年级',
    size: '学生人数（不含带队成人）',
    month: '月份',
    district: '区县',
    kind: '设施种类',
    weekday: '星期几',
    needs: '需要',
  },
  any: {
    stage: '不限',
    grade: '不限',
    month: '全部月份',
    district: '全部区县',
    kind: '全部种类',
    weekday: '哪天都行',
  },
  needs: {
    'step-free': '全程无台阶',
    indoor: '全程在室内',
    coach: '大巴可停',
    lunch: '有吃午饭的地方',
  },
  submit: '看结果',
  clear: '清除条件',
  chosen: '已选：',
  lists: { fits: '合适', unclear: '缺资料，要问清', misses: '不合适，为什么' },
  nothing: '没有合适的场次。最接近的：',
  unit: '场',
  finder: '用“带班去哪里”找设施和自然地',
};

const finder = {
  lead: '写下学生人数、年级和月份，看哪些环保设施和自然地合适，为什么，还缺什么资料。没有资料的写“未提供”，不算不合适。',
  label: '按班级情况找地方',
  heading: '班级情况',
  list: '全部地方',
  unit: '处',
  table: '各处对照',
  caption: '开放设施和自然地对照；未提供的是公开资料里没有查到的。',
  columns: {
    place: '地方',
    district: '区县',
    grades: '年级',
    size: '一场最多',
    stepFree: '台阶',
    setting: '室内户外',
    coach: '大巴',
    lunch: '午餐',
    sessions: '场次',
  },
  sessionsOf: (place: string) => `${place}的场次`,
  request: '填预约请求单',
  requestFor: (place: string) => `填预约请求单：${place}`,
  pack: '资料包',
  packFor: (place: string) => `资料包：${place}`,
  details: '看这一场',
  detailsOf: (place: string, when: When) => `看这一场：${dayOf(when)}${place}`,
  ask: (name: string) => `联系：${name}`,
  noContact: '没有公布联系办法',
  bookable: '看已公布场次的设施',
  noSessions: '没有',
  nature: '自然地',
  nothing: '没有一处全部合适。下面写明各处差在哪里；条件可以放宽，也可以先看已公布的场次。',
  board: '看全部场次',
};

/** Words of the opening board, of its sessions and of the finder. */
export const board = {
  /** First of all, on the board and wherever a request begins. */
  notABooking: (days: readonly number[]) => `提交请求不等于预约成功，${answer(days)}`,
  description: '全市环保设施的开放场次：哪一天、哪里、谁能去、还能不能约。',
  months: '按月看',
  /** The year stands by its first month and by the first of all. */
  monthLink: (value: Month, count: number, isFirst: boolean) =>
    `${isFirst || monthNumber(value) === 1 ? dates.month(value) : monthName(value)}（${count}场）`,
  key: '图例',
  past: (year: string, count: number) => `${year}年更早的场次（${count}场）`,
  older: '往年的场次在各份公告里',
  subscribe: '订阅全部场次',
  session,
  month,
  card,
  filter,
  finder,
};
