import type { ColumnKey } from '#src/domain/report/columns.ts';

/** Head, unit and explanation of a column. */
type ColumnWords = { readonly title: string; readonly unit: string | null; readonly description: string };

function column(title: string, description: string, unit: string | null = null): ColumnWords {
  return { title, unit, description };
}

const MICRO = '微克/立方米';
const PERCENT = '%';
const POINTS = '百分点';
const DAYS = '天';
const COUNT = '个';

const mean = (name: string) => column(name, `${name}在这段时间的平均浓度`, MICRO);
const level = (name: string) => column(name, `空气质量级别为${name}的天数`, DAYS);
const primary = (name: string) => column(`首要为${name}`, `首要污染物是${name}的天数；并列的各算一天`, DAYS);
const waterClass = (name: string) => column(name, `水质类别为${name}的断面数`, COUNT);

/** Heads, units and explanations of the columns of every table; also the dictionary of every file. */
export const columns: Readonly<Record<ColumnKey, ColumnWords>> = {
  area: column('区域', '全市，或区、县（市）的名称'),
  day: column('日期', '自然日，年-月-日'),
  aqi: column('AQI', '空气质量指数，越小越好'),
  level: column('级别', '空气质量级别：1优、2良、3轻度污染、4中度污染、5重度污染、6严重污染'),
  worst_level: column('最重一天', '这段时间里最重的级别：1优至6严重污染'),
  primary: column('首要污染物', 'AQI大于50时分指数最大的污染物；并列的都列出'),
  rank: column('名次', '按综合指数从小到大的名次，值越小越好；数值相同的名次相同'),
  composite_index: column('综合指数', '六项污染物浓度各除以限值后相加，越小越好；所用限值和权重见说明'),
  composite_index_base: column('综合指数（对比期）', '对比期的综合指数；必要时按本期的办法重新计算'),
  composite_index_change: column(
    '综合指数变化',
    '（本期−对比期）÷对比期，由公布的数值计算；负数是下降',
    PERCENT,
  ),
  good_share: column('优良天数比例', 'AQI不超过100的天数占有效监测天数的比例', PERCENT),
  good_share_base: column(
    '优良天数比例（对比期）',
    '对比期的优良天数比例；必要时按本期的标准重新评价',
    PERCENT,
  ),
  good_share_change: column('优良天数比例变化', '本期减对比期，由公布的数值计算；负数是下降', POINTS),
  good_days: column('优良天数', 'AQI不超过100的天数', DAYS),
  valid_days: column('有效天数', '发布了AQI的天数', DAYS),
  pm25: mean('PM2.5'),
  pm25_base: column('PM2.5（对比期）', '对比期的PM2.5平均浓度', MICRO),
  pm25_change: column('PM2.5变化', '（本期−对比期）÷对比期，由公布的数值计算；负数是下降', PERCENT),
  pm10: mean('PM10'),
  o3: column('O₃', '臭氧日最大8小时平均：逐日表为当天的值，月和累计为第90百分位数', MICRO),
  no2: mean('NO₂'),
  so2: mean('SO₂'),
  co: column('CO', '一氧化碳日平均：逐日表为当天的值，月和累计为第95百分位数', '毫克/立方米'),
  coverage: column('有效数', '这一天六项中最少的有效点位数；区域由一列小时值给出时为有效小时数', COUNT),
  rejudged_by: column(
    '对比期重新评价所用标准',
    '对比期原来按别的标准评价时，这里写明重新评价所用的标准；没有重新评价的为空',
  ),
  level_1: level('优'),
  level_2: level('良'),
  level_3: level('轻度污染'),
  level_4: level('中度污染'),
  level_5: level('重度污染'),
  level_6: level('严重污染'),
  primary_pm25: primary('PM2.5'),
  primary_pm10: primary('PM10'),
  primary_o3: primary('O₃'),
  primary_no2: primary('NO₂'),
  primary_so2: primary('SO₂'),
  primary_co: primary('CO'),
  pollutant: column('污染物', '超过日均二级限值的污染物'),
  value: column('浓度', '当天的值，O₃为日最大8小时平均，其余为日平均；CO为毫克/立方米，其余为微克/立方米'),
  limit: column('限值', '当天有效的GB 3095日均二级限值，单位与浓度相同'),
  multiple: column('超标倍数', '（浓度−限值）÷限值'),
  township: column('乡镇（街道）', '乡镇或街道的名称'),
  month_pm25: column('当月', '当月PM2.5平均浓度', MICRO),
  year_pm25: column('当年累计', '1月至当月的PM2.5平均浓度', MICRO),
  month_pm25_base: column('去年同月', '去年同月PM2.5平均浓度', MICRO),
  year_pm25_base: column('去年同期累计', '去年1月至同月的PM2.5平均浓度', MICRO),
  section: column('断面', '监测断面的名称'),
  river: column('河流（湖库）', '断面所在的河流或湖库'),
  basin: column('水系', '断面所在的水系'),
  target_class: column('目标', '断面应达到的水质类别：1为Ⅰ类，6为劣Ⅴ类'),
  class: column('类别', '按单因子法评价的水质类别：1为Ⅰ类，6为劣Ⅴ类'),
  passes: column('达标', '是否不劣于目标类别'),
  indicators: column('主要污染指标', '劣于Ⅲ类的项目，最多三项；括号里是超过Ⅲ类限值的倍数'),
  warning: column('三色预警', '按本站公开的规则给出的颜色：red红、yellow黄、green绿'),
  warning_reason: column('预警原因', '给出红色或黄色的原因'),
  note: column('说明', '停测的原因，或来源里需要说明的地方'),
  sections: column('断面数', '断面的总数', COUNT),
  measured: column('有结果的断面', '有水质类别的断面数，是各比例的分母', COUNT),
  class_1: waterClass('Ⅰ类'),
  class_2: waterClass('Ⅱ类'),
  class_3: waterClass('Ⅲ类'),
  class_4: waterClass('Ⅳ类'),
  class_5: waterClass('Ⅴ类'),
  class_6: waterClass('劣Ⅴ类'),
  sections_good_share: column('Ⅰ—Ⅲ类比例', 'Ⅰ至Ⅲ类断面占有结果断面的比例', PERCENT),
  passed: column('达标断面', '不劣于目标类别的断面数', COUNT),
  pass_share: column('达标率', '达标断面占有结果断面的比例', PERCENT),
  failed: column('不达标断面', '劣于目标类别的断面'),
  worst_share: column('劣Ⅴ类比例', '劣Ⅴ类断面占有结果断面的比例', PERCENT),
  status: column('水质状况', '按环办〔2011〕22号评价的水系水质状况'),
  water_body: column('湖库', '湖泊或水库的名称'),
  trophic_index: column('营养状态指数', '综合营养状态指数TLI(Σ)，越大越富营养'),
  trophic_state: column('营养状态', '按TLI(Σ)分级的营养状态'),
  source: column('水源地', '饮用水水源地的名称'),
  intake: column('取水量', '当月取水量', '万立方米'),
  failing: column('超标项目', '超过限值的项目'),
  station: column('测点', '声环境功能区测点的名称'),
  zone: column('功能区', '声环境功能区类别'),
  day_count: column('昼间点次', '昼间监测的点次数', '次'),
  day_passed: column('昼间达标', '昼间达标的点次数', '次'),
  night_count: column('夜间点次', '夜间监测的点次数', '次'),
  month: column('月份', '年-月'),
  trend_value: column('数值', '当月的数值'),
  trend_limit: column('限值', '当月有效的限值'),
  indicator: column('指标', '数值说的是什么'),
  period: column('时间', '一年、半年或一个月'),
  figure: column('数值', '公布的或由公布的数算出的数值，小数位数照原文'),
  wording: column('原文写法', '原文不只是一个数的，照录原文'),
  unit: column('单位', '数值的单位；指数、名次和用文字说的没有单位'),
  nature: column(
    '性质',
    '公布：原文印的数；本站计算：原文没有印，由原文的数算出；目标：要达到的数，不是监测结果',
  ),
  change: column('变化', '原文印的变化；百分比写%，比例的变化写个百分点'),
  figure_source: column('来源', '与本份报告的来源不同的，单独写明'),
  annual_pm25: column('PM2.5', '全年或半年的PM2.5平均浓度', MICRO),
  night_passed: column('夜间达标', '夜间达标的点次数', '次'),
};
