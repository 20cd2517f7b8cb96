/** A column (栏目) of the site, as the guide to government websites asks for it. */
export type SiteColumn = {
  /** Of its first page. */
  readonly path: string;
  readonly name: string;
  /** What it is for. */
  readonly description: string;
  readonly keywords: string;
  /** One of the kinds of the guide (国办发〔2017〕47号, annex). */
  readonly type: string;
};

/** A page belongs to the column whose path is the longest that its own begins with. */
export const siteColumns: readonly SiteColumn[] = [
  column('/', '首页', '首页', '空气和水怎么样，怎么做，去哪里看。', '空气,水,新闻,开放日'),
  column('/air/', '空气', '数据发布', '空气质量的最新结果、趋势和建议。', '空气质量,AQI,PM2.5'),
  column('/water/', '水', '数据发布', '断面、水库和饮用水水源的水质。', '水质,断面,饮用水'),
  column('/districts/', '各区县', '数据发布', '每个区县的空气、水和活动。', '区县,空气质量,水质'),
  column('/reports/', '报告', '数据发布', '周报、月报和年度的环境质量。', '周报,月报,公报'),
  column('/reports/weekly/', '空气质量周报', '数据发布', '每周的空气质量。', '空气质量,周报'),
  column('/reports/monthly/', '环境质量月报', '数据发布', '每月的空气、水和声环境质量。', '环境质量,月报'),
  column('/reports/annual/', '年度环境质量', '数据发布', '历年公布的环境质量。', '环境质量,公报,年度'),
  column('/data/', '数据下载', '数据开放', '全部数据表，可下载。', '开放数据,CSV,JSON'),
  column('/standards/', '标准和限值', '政策文件', '评价所用的国家标准和限值。', '标准,限值,AQI'),
  column('/glossary/', '术语', '政策解读', '报告里的词是什么意思。', '术语,解释'),
  column('/plan/', '工作计划', '政策文件', '年度工作计划和进展。', '工作计划,目标'),
  column('/visits/', '开放与预约', '办事服务', '环保设施的开放场次和预约。', '开放日,预约,参观,研学'),
  column(
    '/visits/finder/',
    '带班去哪里',
    '办事服务',
    '按人数、年级、月份和需要找合适的地方。',
    '研学,参观,学校',
  ),
  column(
    '/visits/book/',
    '预约请求单',
    '办事服务',
    '填好一张参观请求单，自己发给接待单位。',
    '预约,参观,学校',
  ),
  column('/facilities/', '开放设施', '办事服务', '公众可以参观的环保设施。', '环保设施,参观'),
  column('/open-days/', '开放日公告', '办事服务', '环保设施开放的公告和计划。', '开放日,公告,预约'),
  column('/biodiversity/', '生物多样性', '概况信息', '体验地和自然地。', '生物多样性,体验地'),
  column('/calendars/', '日历订阅', '办事服务', '开放场次和活动的日历。', '日历,订阅,开放日'),
  column('/events/', '生态日活动', '工作动态', '生态环境纪念日的活动。', '活动,世界环境日'),
  column('/news/', '新闻', '工作动态', '环境质量、治理和活动的消息。', '新闻,环境质量,治理'),
  column('/press/', '新闻服务', '工作动态', '记者要的联系人、数字和图片。', '新闻联系,图片,引用'),
  column('/releases/', '发布日程', '数据发布', '什么时候发布什么。', '发布日程,预告'),
  column('/corrections/', '更正和修订', '工作动态', '已发布内容的每一处改动。', '更正,修订,撤回'),
  column('/feeds/', '订阅', '办事服务', '用阅读器订阅新内容。', '订阅,RSS'),
  column('/search/', '搜索', '办事服务', '全站搜索。', '搜索'),
  column('/about/', '关于本站', '概况信息', '数字从哪里来，怎么算。', '来源,说明'),
];

function column(path: string, name: string, type: string, description: string, keywords: string): SiteColumn {
  return { path, name, type, description, keywords };
}
