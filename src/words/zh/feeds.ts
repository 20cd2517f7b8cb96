import type { CorrectionKind } from '#src/domain/correction.ts';
import type { Site } from '#src/schemas/site.ts';
import { corrections } from './corrections.ts';
import { frame } from './interface.ts';

/** Words of feeds and of the page that lists them. */
export const feeds = {
  lead: '有了新内容，阅读器会告诉您。每一种内容有一个订阅地址，复制到阅读器里就行。',
  demonstration: '演示',
  /** The title of an invented item; the mark stands first, as lists cut titles off. */
  marked: frame.marked,
  /** What a reader shows of a feed; its name is the title of a page. */
  subtitle: (name: string) => `${name}，列最新的50条，更早的在网站的列表里。`,
  correction: {
    title: (kind: CorrectionKind, item: string) => `${corrections.kind(kind)}：${item}`,
    change: (what: string, old: string | null, now: string | null) => {
      if (old === null) return `${what}：补充为“${now}”。`;
      return now === null ? `${what}：原为“${old}”，已删去。` : `${what}：原为“${old}”，现为“${now}”。`;
    },
    cause: (cause: string) => `${corrections.cause}${cause}`,
  },
  about: {
    heading: '怎样订阅',
    steps: [
      '准备一个阅读器：能看“订阅源”（也叫RSS、Atom）的软件或网站，电脑和手机上都有，多数免费。',
      '在下面找到您要的内容，复制它的地址。',
      '在阅读器里选“添加订阅”，把地址粘贴进去。以后有新内容，阅读器里就会多一条。',
    ],
    notesHeading: '订阅里有什么',
    notes: [
      '每条有标题、全部摘要、发布时间、更新时间、类别和网页的地址。每个地址列最新的50条，更早的在网站的列表里。',
      '不用注册，不用留邮箱。本站不知道谁订阅了什么。',
      '每条的编号永远不变，换了标题或网址也不会重复出现。',
      '更正后意思变了的、报告改了数字的，那一条的更新时间随着变；撤回的不再列出。每一处改动另在“更正和修订”里有一条。',
      '演示的内容，标题以“演示：”开头。',
    ],
  },
  groups: {
    news: '全部新闻',
    kinds: '新闻：按类别',
    topics: '新闻：按主题',
    districts: '新闻：按地区',
    reports: '报告',
    others: '活动和更正',
  },
  allReports: '全部报告',
  newsOf: (name: string) => `新闻：${name}`,
  /** How often feeds get something new. */
  rhythm: {
    news: '有新闻就更新，没有固定的日子。',
    reports: ({ reports }: Pick<Site, 'reports'>) =>
      `周报每周一份，在周日之后${reports.weekly.dueDaysAfter}天内发布；月报每月一份，在次月${reports.monthly.dueDayOfNextMonth}日前发布；年报在公布之后收录，一年一两份。`,
    others: '开放日和生态日活动有了安排就更新，一年几次；更正和修订有改动就更新。',
  },
  address: '订阅地址',
  /** Of a feed without an entry. */
  empty: '还没有内容，有了会出现在订阅里。',
};
