import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Moment } from '#src/domain/moment.ts';
import type { NewsFacet } from '#src/domain/news-facets.ts';
import { newsRelease } from './news-release.ts';

/** What a page of one facet is called, and what stands on it; `city` is the whole city. */
const pages: Readonly<
  Record<NewsFacet | 'city', { title: (name: string) => string; lead: (name: string) => string }>
> = {
  kind: { title: (name) => `新闻：${name}`, lead: (name) => `“${name}”类的新闻，新的在前，每条写明来源。` },
  year: { title: (name) => `${name}的新闻`, lead: (name) => `${name}发布的新闻，新的在前，每条写明来源。` },
  topic: { title: (name) => `主题：${name}`, lead: (name) => `${name}的新闻，新的在前。` },
  district: {
    title: (name) => `${name}的新闻`,
    lead: (name) => `与${name}有关的新闻，新的在前，每条写明来源。`,
  },
  city: {
    title: (name) => `${name}的新闻`,
    lead: () => '不限于某个区县、关于全市的新闻，新的在前，每条写明来源。',
  },
};

/** Words of the lists of news, of what narrows them down, and of warnings in them. */
export const newsList = {
  pages,
  filter: '按类别、年份、主题和地区找新闻',
  facets: { kind: '类别', year: '年份', topic: '主题', district: '地区' } satisfies Record<NewsFacet, string>,
  all: {
    kind: '全部类别',
    year: '全部年份',
    topic: '全部主题',
    district: '全部地区',
  } satisfies Record<NewsFacet, string>,
  year: (year: string) => `${year}年`,
  wholeCity: '全市',
  count: (count: number) => `${count}条`,
  /** Above a list that shows the newest of many. */
  shown: (shown: number, all: number) =>
    shown < all ? `共${all}条，先列最新的${shown}条` : `共${all}条，新的在前`,
  none: '还没有这一类新闻。',
  /** To the facets, which stand after the list on a phone. */
  narrow: '筛选',
  /** From the page of one facet to the filter with that one chosen. */
  combine: '再加条件筛选',
  clear: '清除筛选',
  more: '再看一些',
  /** Words of the script, which puts numbers and names in for the capitals. */
  script: {
    count: 'COUNT条',
    found: 'CHOICE：COUNT条',
    none: '没有同时符合“CHOICE”的新闻。',
    more: '再看COUNT条',
    own: '看专页“CHOICE”',
    unknown: '网址里的“CHOICE”不在可选之列，没有照它筛选。',
    waiting: '正在取新闻目录……',
    failed: '没有取到新闻目录，暂时不能筛选。每一类的专页仍可以打开。',
    everything: '全部新闻',
    comma: '、',
  },
  nearest: '放宽条件有：',
  /** The title of the page while something is chosen: `新闻：2024年、空气`. */
  titleOf: (choice: string) => `新闻：${choice}`,
  tasks: '出自工作计划',
  pager: {
    label: '其他各页',
    older: '更早的',
    newer: '更新的',
    newest: '最新',
    all: (count: number) => `全部${count}页`,
    /** `第3页` */
    page: (number: number) => `第${number}页`,
    span: (from: CalendarDay, to: CalendarDay) => (from === to ? from : `${from}至${to}`),
    note: '页码从最早的数起，满20条的页不再变。',
    title: (title: string, number: number) => `${title}，第${number}页`,
    lead: (from: CalendarDay, to: CalendarDay) => `${from}至${to}的新闻，新的在前。`,
  },
  warning: {
    label: '预警提示',
    /** Around the two times where they are marked up: `…起，至…止` */
    begins: '起，',
    until: '至',
    ends: '止',
    /** `2024年12月25日18:00起，至2024年12月27日08:00止` */
    span: (from: Moment, to: Moment | null) =>
      `${newsRelease.when(from)}起，${to === null ? newsRelease.warning.untilLifted : `至${newsRelease.when(to)}止`}`,
  },
};
