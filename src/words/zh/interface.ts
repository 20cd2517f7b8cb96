import type { Site } from '#src/schemas/site.ts';

/** Words of the frame around every page. */
export const frame = {
  language: 'zh-CN',
  title: (page: string, site: Site) =>
    page === site.portal ? `${page}·${site.bureau}` : `${page}·${site.portal}`,
  skip: '跳到正文',
  menu: '菜单',
  search: '搜索',
  navigation: '主导航',
  breadcrumb: '所在位置',
  home: '首页',
  demonstration: '演示',
  demonstrationBand: '带此标记的内容为样例，请勿据此出行或引用；没有此标记的都写明来源。',
  notProvided: '未提供',
  all: '全部',
  pages: {
    reports: '报告',
    weekly: '空气质量周报',
    monthly: '环境质量月报',
    plan: '工作计划',
    facilities: '开放设施',
    openDays: '开放日',
    biodiversity: '生物多样性',
    events: '生态日活动',
    news: '新闻',
    search: '搜索',
    about: '关于本站',
  },
  footer: {
    heading: '网站信息',
    data: '看数据',
    visit: '去看看',
    read: '查新闻',
    contact: '找我们',
    organiser: '主办',
    siteCode: '网站标识码',
    icp: 'ICP备案号',
    police: '公安备案号',
    updated: '本页更新',
    privacy: '不使用Cookie，不统计访客',
    mistake: '发现本页有误，请打电话告诉我们。',
  },
  notFound: {
    title: '没有这一页',
    text: '网址可能写错了，或这一页从未发布过。可以从下面找起。',
  },
} as const;
