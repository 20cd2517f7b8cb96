import { beforeAll, describe, expect, test } from 'vitest';
import { site } from '../dist.ts';
import { only, planted, type Shelf } from '../planting.ts';
import { readSentences } from './sentence-problems.ts';

const JSON_KEPT =
  /^reports\/(?:weekly\/2026-w(?:08|09|29|30|46|47)|monthly\/(?:2026-10|2026-09|2025-10|2026-03|2026-02|2025-03|2024-06-xinchang))\.json$/;
const PAGES_KEPT =
  /^(?:reports\/(?:weekly\/2026-w(?:09|30)|monthly\/(?:2026-03|2024-06-xinchang))|air|water|districts|districts\/yuecheng|)\/?index\.html$/;
const WEEK = 'reports/weekly/2026-w30/index.html';
const CHANGED = 'reports/weekly/2026-w09/index.html';
const MONTH = 'reports/monthly/2026-03/index.html';
let few: Shelf;

/** A few reports with what they are compared with. */
beforeAll(() => {
  few = only(site, (path) => JSON_KEPT.test(path) || PAGES_KEPT.test(path));
  expect(readSentences(few).problems).toEqual([]);
});

const problemsWith = (path: string, part: string | RegExp, by: string) =>
  readSentences(planted(few, path, part, by)).problems.join('\n');

describe('in a weekly report', () => {
  test.each([
    ['the good days of the headline', /(<h1[^>]*>.*?7天里)3天优良/, '$14天优良', '优良天数是4，数据是3'],
    ['the valid days', /(<h1[^>]*>.*?)7天里3天优良/, '$16天里3天优良', '有效天数是6，数据是7'],
    ['the week', '第30周，', '第31周，', '周是31，数据是30'],
    [
      'the polluted days',
      '7月21日、25日和26日轻度',
      '7月21日和25日轻度',
      '轻度污染的日子是7/21,7/25，数据是7/21,7/25,7/26',
    ],
    ['a level', '日中度污染，7月', '日重度污染，7月', '重度污染的日子是7/24'],
    [
      'the pollutant',
      '首要污染物是臭氧（O₃）',
      '首要污染物是细颗粒物（PM2.5）',
      '首要污染物是PM2.5，数据是O₃',
    ],
    ['the mean', '一周平均15微克', '一周平均16微克', 'PM2.5均值是16，数据是15'],
    ['the direction', '与上一周持平', '比上一周上升2.0%', '与上一周相比是2，数据是0'],
    ['the limit', '日均限值60微', '日均限值75微', '限值是75，数据是60'],
    ['days over the limit', '每天都没有超过日均', '有2天超过日均', 'PM2.5超限天数是2，数据是0'],
    ['an index of the strip', '空气质量指数96，良', '空气质量指数95，良', '指数是95，数据是96'],
    ['a level of the strip', '空气质量指数96，良', '空气质量指数96，优', '级别是优，数据是良'],
  ])('%s that was changed is found', (_, part, by, problem) => {
    expect(problemsWith(WEEK, part, by)).toContain(problem);
  });

  test.each([
    ['a lost mean', WEEK, 'PM2.5一周平均15微克/立方米，', '没有说应当说的话'],
    ['a change of standard unsaid', CHANGED, /这一周换了标准：[^<"]*/g, '没有说应当说的话'],
    ['a day of the change', CHANGED, '3月1日起按HJ', '换标准的日子是3-2'],
    ['a sentence that nobody knows', WEEK, '每天都没有超过', '核对不了'],
  ])('%s is found', (_, path, part, problem) => {
    const by = problem.startsWith('换') ? '3月2日起按HJ' : problem === '核对不了' ? '几乎没有超过' : '';
    expect(problemsWith(path, part, by)).toContain(problem);
  });

  test('figures that others of its own data contradict are found', () => {
    expect(problemsWith('reports/weekly/2026-w30.json', /"aqi": 154/, '"aqi": 99')).toContain(
      '优良天数是3，数据是4',
    );
    expect(
      problemsWith('reports/weekly/2026-w29.json', /"pm25": 15(?=[^}]*\},\s*"name": "绍兴市")/, '"pm25": 12'),
    ).toContain('与上一周相比是0，数据是25');
  });
});

describe('in a monthly report', () => {
  test.each([
    ['the good days', '空气31天全部优良', '空气31天里30天优良', '优良天数是30，数据是31'],
    ['the sections', '127个断面126个达标', '128个断面126个达标', '断面数是128，数据是127'],
    ['the sections that pass', '127个断面126个达标', '127个断面全部达标', '达标断面数是127，数据是126'],
    ['the mean', 'PM2.5平均28微', 'PM2.5平均29微', 'PM2.5均值是29，数据是28'],
    [
      'the change of a mean',
      '比去年同月上升12.0%，',
      '比去年同月上升11.0%，',
      '与去年同月相比是11%，数据是12%',
    ],
    ['its direction', '比上月下降33.3%，', '比上月上升33.3%，', '与上月相比是33.3%，数据是-33.3%'],
    ['its unit', '比上月下降33.3%，', '比上月下降33.3个百分点，', '与上月相比是-33.3个百分点，数据是-33.3%'],
    ['the limit', '年均二级限值30', '年均二级限值35', '限值是35，数据是30'],
    ['the side of the limit', '，不高于年均', '，高于年均', '高低是高于，数据是不高于'],
    ['the least share', '（96.8%）', '（96.7%）', '最低的比例是96.7，数据是96.8'],
    ['the worst district', '最低的是柯桥区', '最低的是诸暨市', '最低的区县是诸暨市，数据是柯桥区'],
    [
      'a section that failed',
      '没有达标的是越城演示22断面',
      '没有达标的是越城演示21断面',
      '没有达标的断面是越城演示21断面',
    ],
    ['warnings', '黄色18个', '黄色19个', '三色预警是1,19,108，数据是1,18,108'],
    ['a suspended section', '128个断面里127个', '128个断面里126个', '有结果的断面数是126，数据是127'],
    ['sections without a result, unsaid', /128个断面里127个有结果[^。]*。/, '', '没有说应当说的话'],
    ['all that is said of sections', /128个断面里127个有结果[^<]*/, '', '没有说应当说的话'],
    [
      'a section that is not known to be suspended',
      '停测：越城演示18断面',
      '停测：越城演示19断面',
      '停测的断面',
    ],
    ['the share of classes', 'Ⅰ—Ⅲ类126个，占99.2%', 'Ⅰ—Ⅲ类126个，占99.1%', 'Ⅰ—Ⅲ类比例是99.1，数据是99.2'],
    ['a key figure', />3\.59</, '>3.58<', '“综合指数”: “3.58”里的数是3.58，数据是3.59'],
    [
      'the points of a key figure',
      '上升10.7个百分点',
      '上升10.8个百分点',
      '与上月相比是10.8个百分点重新评价，数据是10.7个百分点重新评价',
    ],
    [
      'a base judged again, unsaid',
      /（去年同月已按本期的标准重新评价）/,
      '',
      '与去年同月相比是0个百分点，数据是0个百分点重新评价',
    ],
    [
      'incomparable',
      /与去年同月持平（去年同月已按本期的标准重新评价）/,
      '与去年同月不可比',
      '与去年同月相比是incomparable',
    ],
    ['the share of noise', '昼间达标率99.0%', '昼间达标率98.0%', '昼间达标率是98.0，数据是99.0'],
    ['the change of a share', '比上月上升3.2个百分点', '比上月下降3.2个百分点', '与上月相比是-3.2个百分点'],
    ['a lost key figure', /<div[^>]*><dt[^>]*>综合指数<.*?<\/div>/, '', '主要数字'],
  ])('%s that was changed is found', (_, part, by, problem) => {
    expect(problemsWith(MONTH, part, by)).toContain(problem);
  });

  test('a base that is lost is found', () => {
    const without = only(few, (path) => path !== 'reports/monthly/2025-03.json');
    expect(readSentences(without).problems.join('\n')).toContain('数据是no-report');
  });
});

describe('on the pages of the newest', () => {
  test.each([
    ['the answer of the air', 'index.html', /(<h2 class="answer"[^>]*>)7天/, '$16天', '有效天数是6'],
    ['the last day', 'air/index.html', '最近一天为优', '最近一天为良', '最近一天是良，数据是优'],
    [
      'the answer of the water',
      'water/index.html',
      /(<h2 class="answer"[^>]*>)128个断面126/,
      '$1128个断面125',
      '达标断面数是125，数据是126',
    ],
    ['the water of the home page', 'index.html', '断面126个达标', '断面127个达标', '达标断面数是127'],
    ['failed sections', 'index.html', '上虞演示一湖湖心。', '上虞演示二湖湖心。', '没有达标的断面'],
    [
      'a district in the list',
      'districts/index.html',
      /7天里7天优良，PM2\.5平均27/,
      '7天里7天优良，PM2.5平均28',
      'PM2.5均值是28，数据是27',
    ],
    [
      'the sections of a district',
      'districts/yuecheng/index.html',
      '35个断面34个达标',
      '35个断面33个达标',
      '达标断面数是33，数据是34',
    ],
    [
      'the worst day of a district',
      'districts/yuecheng/index.html',
      /(最重的一天.*?)良(<)/,
      '$1优$2',
      '最重的一天是优，数据是良',
    ],
    [
      'a key figure of a district',
      'districts/yuecheng/index.html',
      /(PM2\.5平均<\/dt><dd[^>]*>)26/,
      '$125',
      '里的数是25，数据是26',
    ],
    [
      'a note of the air',
      'air/index.html',
      '比上月上升10.0个百分点',
      '比上月上升9.0个百分点',
      '与上月相比是9个百分点，数据是10个百分点',
    ],
  ])('%s that was changed is found', (_, path, part, by, problem) => {
    expect(problemsWith(path, part, by)).toContain(problem);
  });
});
