import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import { isMoment, type Moment } from '#src/domain/moment.ts';
import type { NewsOrigin } from '#src/domain/news-origin.ts';
import type { Site } from '#src/schemas/site.ts';
import type { WarningState } from '#src/domain/warning.ts';
import { dates } from './dates.ts';
import { contactLine } from './press-contact.ts';

/** `2026年12月1日09:00` */
function when(value: Moment): string {
  return `${day(value.slice(0, 10))}${value.slice(11)}`;
}

/** A moment begins with its day. */
function day(value: string): string {
  return dates.partial(value as PartialDay);
}

/** `185 B`, `24 KB`, `1.3 MB` */
function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const warningStates: Readonly<Record<WarningState, string>> = {
  coming: '尚未生效',
  'in-force': '生效中',
  ended: '已结束',
};

/** What stands near the top of what is told by others. */
const told: Readonly<
  Record<Exclude<NewsOrigin, 'own' | 'demonstration'>, { heading: string; text: string }>
> = {
  summary: {
    heading: '摘编',
    text: '本文由本站用自己的话转述，不是原文。引用原话请看原页。',
  },
  repost: { heading: '转载', text: '本文照录原发布者的文字。' },
};

/** Words of the page of a release. */
export const newsRelease = {
  when,
  /** `发布 2026年12月1日09:00` */
  publishedOn: (value: Moment | CalendarDay) => (isMoment(value) ? when(value) : day(value)),
  published: '发布：',
  /** Of a summary: when the original came out, and when it was taken in here. */
  original: '原发布：',
  recorded: '本站收录：',
  updated: '更新：',
  source: '来源：',
  /** A jump to whom the press may call, where that stands far below. */
  call: '记者请联系',
  topics: '主题',
  districts: '地区',
  wholeCity: '全市',
  origin: {
    told,
    publisher: '原发布者',
    date: '原发布日期',
    address: '原页',
    noAddress: '网址未提供',
    note: '说明',
  },
  warning: {
    heading: '预警状态',
    states: warningStates,
    from: '起',
    to: '止',
    /** No end is known. */
    untilLifted: '解除时另行发布',
    asOf: (moment: Moment) => `状态截至${when(moment)}。`,
  },
  facts: {
    heading: '要点',
    caption: '每个数的单位、时段和地点；“出处”是它所依据的表',
    what: '内容',
    number: '数值',
    unit: '单位',
    period: '时段',
    place: '地点',
    source: '出处',
    /** A bare number has no unit. */
    noUnit: '—',
    /** Only the source has it. */
    onlySource: '见来源',
    table: (title: string) => `表：${title}`,
  },
  quotes: { heading: '可以引用的话', mark: '可引用', invented: '演示，没有人这样说过，不可引用' },
  background: '背景',
  press: {
    heading: '记者请联系',
    phone: '电话',
    hours: '时间',
    outOfHours: '时间以外',
    notProvided: '新闻联系人和电话：未提供。',
    ask: '已知的电话只有下面这一个，受理环境方面的举报和咨询；能不能转接记者，本站没有查到：',
  },
  pictures: {
    heading: '图片',
    credit: (credit: string) => `图：${credit}`,
    taken: (date: PartialDay) => day(date),
    licence: (licence: string) => `使用：${licence}`,
    size: (width: number, height: number) => `${width}×${height}像素`,
    original: (type: string, bytes: number) => `下载原图（${type}，${size(bytes)}）`,
  },
  attachments: {
    heading: '附件',
    file: (type: string, bytes: number) => `（${type}，${size(bytes)}）`,
  },
  data: {
    heading: '所依据的数据',
    csv: 'CSV',
    of: (title: string) => `（${title}）`,
  },
  neighbours: '前后两条新闻',
  newer: (title: string) => `后一条：${title}`,
  older: (title: string) => `前一条：${title}`,
  sheet: {
    /** Only the bureau's own words are its release. */
    kind: ({ bureau, portal }: Pick<Site, 'bureau' | 'portal'>, origin: NewsOrigin) => {
      if (origin === 'own') return `${bureau}・新闻稿`;
      return `网站“${portal}”・${origin === 'demonstration' ? '演示新闻稿' : `本站${told[origin].heading}`}`;
    },
    address: '网址：',
    contact: '新闻联系：',
    contactLine,
    qr: '本页网址的二维码',
  },
};
