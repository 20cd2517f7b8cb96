import type { IndexFacet } from '#src/domain/page-index.ts';
import type { PageKind } from '#src/domain/page-kind.ts';

/** What readers call each kind of page. */
const kinds: Readonly<Record<PageKind, string>> = {
  news: '新闻',
  'weekly-report': '周报',
  'monthly-report': '月报',
  'annual-report': '年报',
  overview: '空气、水和区县现状',
  facility: '开放设施',
  'open-day': '开放日和场次',
  nature: '体验地和自然地',
  event: '生态日活动',
  plan: '工作计划',
  guide: '标准和说明',
  list: '栏目和目录',
};

/** Words of the index of all pages. */
export const searchIndex = {
  kinds,
  year: (year: string) => `${year}年`,
  filter: '按种类、年份和主题看全部网页',
  facets: { kind: '按种类', year: '按年份', topic: '按主题' } satisfies Record<IndexFacet, string>,
  /** Behind a name, as a number of pages: `52个`. */
  count: (count: number) => `${count}个`,
  title: (name: string) => `全部网页：${name}`,
  leads: {
    kind: (name: string, count: number) => `“${name}”一类共${count}个网页，按年份排，新的在前。`,
    year: (name: string, count: number) => `关于${name}的网页共${count}个，按种类排，每类新的在前。`,
    topic: (name: string, count: number) => `主题是“${name}”的网页共${count}个，按种类排，每类新的在前。`,
  } satisfies Record<IndexFacet, (name: string, count: number) => string>,
  contents: '本页的各组',
  /** `2024年（52个）` */
  heading: (name: string, count: number) => `${name}（${count}个）`,
  /** Of what is about no year. */
  noYear: '不分年份',
  /** Where a group has its pages, which are too many for a list with others. */
  elsewhere: (name: string, count: number) => `看${name}的${count}个网页`,
};
