import { isCalendarDay } from '#src/domain/calendar.ts';
import type { ReleaseChange, ReleaseDate, ReleaseState } from '#src/domain/release-calendar.ts';
import type { ReleasePeriod } from '#src/domain/release-calendar-rule.ts';
import type { Site } from '#src/schemas/site.ts';
import { dates } from './dates.ts';

const states: Readonly<Record<ReleaseState, string>> = {
  announced: '预告',
  confirmed: '确定',
  postponed: '延期',
  cancelled: '取消',
  published: '已发布',
};

/** `2026年12月15日`, `2027年6月` */
function date(value: ReleaseDate): string {
  return isCalendarDay(value) ? dates.fullDay(value) : dates.partial(value);
}

/** What was said of a release's date, in one sentence. */
function change(said: ReleaseChange): string {
  const when = `${dates.fullDay(said.announcedOn)}公布：`;
  if (said.state === 'confirmed') return `${when}确定在${date(said.date)}发布。`;
  if (said.state === 'postponed') {
    return `${when}原定${date(said.date)}，延期到${date(said.to)}。原因：${ended(said.reason)}`;
  }
  return `${when}原定${date(said.date)}，取消。原因：${ended(said.reason)}`;
}

function ended(sentence: string): string {
  return /[。！？]$/.test(sentence) ? sentence : `${sentence}。`;
}

/** What the rule says, from the settings of the site. */
function rule({ reports }: Pick<Site, 'reports'>): string {
  const { weekly, monthly } = reports;
  return `周报在那一周的周日之后第${weekly.dueDaysAfter}天发布，月报在次月${monthly.dueDayOfNextMonth}日发布。`;
}

/** Words of the calendar of what is to be published. */
export const releases = {
  title: '发布日程',
  lead: '什么时候发布什么。以后的写预定的日子，以前的写真正发布的日子；改期和取消都留着原来的日期和原因。',
  states,
  /** `逾期未发布（原定2026年11月24日）` */
  overdue: (due: ReleaseDate) => `逾期未发布（原定${date(due)}）`,
  meanings: [
    ['预告', '预定的日子，可能还会改。'],
    ['确定', '日子定了。'],
    ['延期', '改到更晚的日子，原来的日期和原因写在下面。'],
    ['取消', '不发布了，原来的日期和原因写在下面。'],
    ['已发布', '已经发布，点名称去看；日期是真正发布的那一天。'],
    ['逾期未发布', '预定的日子过了，到今天还没有发布。'],
  ] as const,
  meaningsHeading: '几种状态',
  date,
  /** Within the month that is named above it: `15日 周二`; the day not yet set: `日子未定`. */
  dayInMonth: (value: ReleaseDate) =>
    isCalendarDay(value) ? `${Number(value.slice(8))}日 ${dates.weekday(value)}` : '日子未定',
  /** `2026年12月` */
  month: (value: string) => dates.partial(value as Parameters<typeof dates.partial>[0]), // a month or year
  weekly: '空气质量周报',
  monthly: '环境质量月报',
  report: (period: ReleasePeriod) =>
    period.kind === 'weekly'
      ? `空气质量周报${dates.week(period.week)}（${dates.fullWeekRange(period.week)}）`
      : `环境质量月报${dates.month(period.month)}`,
  change,
  late: (days: number, due: ReleaseDate) => `原定${date(due)}，晚了${days}天。`,
  early: (due: ReleaseDate) => `原定${date(due)}。`,
  withdrawn: '发布后已撤回，那一页写着原因。',
  ahead: '接下来',
  noneAhead: '还没有预告。',
  past: '已经过去的',
  nonePast: '还没有。',
  counts: '周报列以后8期，月报列以后3期，过去的列最近12期。改过期的、取消的，以后一直列着。',
  ruleHeading: '日子怎么定',
  rule,
  ruleNotes: [
    '日子照上面的规则推算，先写“预告”。改期、取消和另外的发布由编辑写明。',
    '时间都是北京时间。到了日子没有发布，这里写“逾期未发布”；您打开网页时会按当天再算一遍。',
    '没到发布时间的内容，除了这里预告的名称和日期，本站任何地方都没有。',
  ],
  demonstrationTitle: '哪些是演示',
  demonstration: '带“演示”标记的，是照规则推算或编写的样例，市局没有这样预告过，请勿据此安排采访。',
  subscribe: {
    heading: '放进您的日历',
    lead: '订阅以后，改期和取消会自动更新。',
    webcal: '用日历软件订阅',
    file: '下载日历文件（.ics）',
    copy: '或复制地址，在日历软件里选“通过网址订阅”：',
  },
  calendar: {
    name: (portal: string) => `${portal}发布日程`,
    description: (portal: string) => `${portal}什么时候发布什么。改期和取消写在各项的说明里。`,
    /** `空气质量周报2026年第48周（预告）` */
    summary: (title: string, state: ReleaseState) => `${title}【${states[state]}】`,
    noDay: '日子未定，只知道月份或年份。',
    page: (address: string) => `发布日程：${address}`,
    item: (address: string) => `看全文：${address}`,
  },
};
