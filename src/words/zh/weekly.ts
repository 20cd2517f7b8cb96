import type { Week } from '#src/domain/calendar.ts';
import type { FrozenNote } from '#src/domain/air/network.ts';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import { air } from './air.ts';
import { dates } from './dates.ts';
import { sentences } from './weekly-sentences.ts';

export const weekly = {
  ...sentences,
  listHeading: '空气质量周报',
  listLead: '每周一份：空气怎么样，为什么，怎么做。新的在前。',
  year: (year: number) => `${year}年`,
  years: '按年份看',
  kind: '空气质量周报',
  dates: { covers: '覆盖', published: '发布', asOf: '数据截至', next: '下一份应出' },
  nextPublished: '已发布',
  noNext: '没有后续：据历史数据补编',
  overdue: '已过期：到今天还没有下一份',
  strip: '这一周七天的空气质量',
  stripNote:
    '大数字是当天的空气质量指数（AQI），越小越好；横线以下为优良（AQI不超过100）；小字是首要污染物。',
  daily: {
    heading: '每天六项污染物',
    caption: (week: Week) => `全市${dates.fullWeekRange(week)}每天的空气质量指数和六项污染物浓度`,
    areasCaption: (week: Week) =>
      `${dates.fullWeekRange(week)}全市和各区县每天的空气质量指数和六项污染物浓度`,
    day: '日期',
    aqi: 'AQI',
    level: '级别',
    primary: '首要污染物',
    coverage: { hours: '有效小时', stations: '有效点位' },
    note: '单位：微克/立方米，CO为毫克/立方米。O₃为日最大8小时平均，其余为日平均。加粗并有底线的，超过当天的日均二级限值。',
    none: '—',
  },
  districts: {
    heading: '各区县',
    caption: (week: Week) =>
      `${dates.fullWeekRange(week)}。优良天数：优良的天数／有效的天数；PM2.5：一周平均，微克/立方米。按行政区划顺序排列。`,
    area: '区县',
    good: '优良天数',
    pm25: 'PM2.5均值',
    worst: '最重一天',
    city: '全市',
    missing: '这一周的数据只有全市的小时值，没有分区县的数据。',
    days: (good: number, valid: number) => `${good}／${valid}`,
  },
  exceedances: {
    heading: '超过限值的日子',
    caption: (week: Week) => `${dates.fullWeekRange(week)}全市和各区县超过日均二级限值的每一天`,
    none: '这一周没有一天超过日均限值。',
    item: (pollutant: Pollutant, value: number, limit: number, multiple: number) =>
      `${air.pollutant(pollutant)}${air.dailyValue(pollutant)}${air.value(pollutant, value)}，限值${limit}，超${multiple.toFixed(2)}倍`,
    note: '只列全市。按GB 3095二级日均限值判断；超标倍数＝（浓度−限值）÷限值。',
  },
  quality: {
    heading: '没有采用的读数',
    frozen: (note: FrozenNote) =>
      `${note.place}的${air.shortPollutants(note.pollutants)}连续${note.hours}小时示值不变（${dates.monthDay(note.from)}至${dates.monthDay(note.to)}），按缺测处理。`,
  },
  terms: {
    heading: '这些词是什么',
    list: (ids: readonly string[], limits: readonly string[]) =>
      [
        [
          '空气质量指数（AQI）',
          '把六项污染物的浓度各换算成一个分指数，取最大的一个。越小越好，100以内为优良。',
        ],
        ['首要污染物', 'AQI大于50时，分指数最大的污染物；并列的都列出。'],
        ['优良天', 'AQI不超过100的日子。它由指数判断，与“达标”不是一回事：达标按GB 3095的浓度限值判断。'],
        [
          '有效',
          '一天至少20小时有读数，日平均才算数；O₃至少要有14个有效的8小时平均。不足的写明原因，不当作0。',
        ],
        ['所用标准', `指数按${ids.join('和')}，限值按${limits.join('和')}。标准随数据的日期走。`],
      ] as const,
  },
  downloads: {
    heading: '下载、引用和来源',
    csv: 'CSV表格',
    json: 'JSON',
    note: 'CSV为UTF-8编码，可用表格软件打开；缺测为空，并有原因一列。',
    demonstration: '演示数据：由程序生成，不是真实的监测，请勿引用。',
    columns: {
      week: '周',
      day: '日期',
      area: '区域',
      aqi: 'AQI',
      level: '级别',
      primary: '首要污染物',
      gaps: '缺测原因',
      standard: '评价标准',
      provenance: '数据性质',
    },
  },
  neighbours: '前后各周',
  earlier: '上一周',
  later: '下一周',
};
