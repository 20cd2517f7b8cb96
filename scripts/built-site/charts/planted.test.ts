import { beforeAll, expect, test } from 'vitest';
import { newestPageOf, site } from '../dist.ts';
import { only, planted, type Shelf } from '../planting.ts';
import { readCharts } from './chart-problems.ts';

const week = newestPageOf('weeklyReports');
const folder = week.replace('index.html', '');
const AIR = 'air/index.html';
let few: Shelf;

/** Charts of two pages are enough. */
beforeAll(() => {
  few = only(site, (path) => path === week || path === AIR || !path.endsWith('.html'));
  expect(readCharts(few).problems).toEqual([]);
});

const inData = (id: string, key: string) =>
  new RegExp(`(&quot;id&quot;:&quot;${id}&quot;.*?&quot;${key}&quot;:\\[)[^,]+`);

test.each([
  ['a value', week, inData('pm10', 'values'), '$1999', '数值'],
  ['a printed value', week, inData('pm10', 'texts'), '$1&quot;999&quot;', '印出的数'],
  ['a limit', week, inData('so2', 'limits'), '$1151', '限值'],
  [
    'a number in the drawing',
    week,
    /(<g class="shape-value"[^>]*><text[^>]*>)[^<]+/,
    '$1998',
    '#chart-daily 印出的数',
  ],
  ['the height of a bar', week, /(<g class="shape-bar"[^>]*><rect [^>]*?y=")[\d.]+/, '$11', '画出的数'],
  [
    'a number of the axis',
    week,
    /(<g class="shape-tick"[^>]*>.*?<\/text><text[^>]*>)[^<]+/,
    '$177',
    '坐标轴',
  ],
  ['the finding', week, /(<h3 data-finding[^>]*>)[^<]+/, '$1x', '结论'],
  ['a sentence of the data', week, /最高是(\d+)月(\d+)日的\d+/, '最高是$1月$2日的997', '说明'],
  ['a cell of the table', `${folder}daily.json`, /("no2": )[\d.]+/, '$1996', 'no2 数值'],
  [
    'a number in a file',
    `${folder}co.svg`,
    /(fill="#15201d" font-weight="700"><text[^>]*>)[\d.]+(<\/text><text)/,
    '$195$2',
    'co.svg 印出的数',
  ],
  [
    'a bar in a file',
    `${folder}o3.svg`,
    /(<rect x="[\d.]+" width="51[^>]*?y=")[\d.]+/,
    '$12',
    'o3.svg 画出的数',
  ],
  ['the title of a file', `${folder}o3.svg`, /(<title[^>]*>)[^<]+/, '$1x', 'o3.svg: 标题'],
  ['a lost table', week, '#table-daily', '#table-none', '没有链接到同一数据的表'],
  ['a value of a trend', AIR, inData('pm25-trend', 'values'), '$1999', 'pm25-trend 数值'],
  ['a limit of a trend', 'air/months.json', /("pm25_limit": )35/, '$136', 'pm25-trend 限值'],
  ['a point of a trend', AIR, /(<g class="shape-mark-1"[^>]*><circle [^>]*?cy=")[\d.]+/, '$199', '画出的数'],
  ['a point in a file', 'air/o3-trend.svg', /(<circle [^>]*?cy=")[\d.]+/, '$199', 'o3-trend.svg 画出的数'],
  [
    'the last number in a file',
    'air/o3-trend.svg',
    /(font-weight="700"><text[^>]*middle">)\d+/g,
    '$11',
    '印出的数',
  ],
  [
    'a hole that is not drawn',
    AIR,
    /(<g class="shape-hole"[^>]*>)<rect[^>]*height="220"\/>/,
    '$1',
    '没有数据的处数',
  ],
  [
    'months over the limit',
    AIR,
    /(<h3 data-finding[^<]*|&quot;finding&quot;:&quot;[^&]*)里有\d+个月高于年均/g,
    '$1里有21个月高于年均',
    '高于限值的期数',
  ],
  ['what a chart in small says', AIR, /(data-glance[^]*?里有)\d+/, '$177', '小图: '],
  [
    'what a chart in small shows',
    AIR,
    /(<g class="shape-line-1"[^>]*><line[^>]*?y2=")[\d.]+/,
    '$13',
    '小图画出的数',
  ],
  ['months without data', AIR, /\d+个月没有数据/, '9个月没有数据', '没有数据的期数'],
  [
    'the change of standard unsaid',
    AIR,
    /；2026年3月起执行新的空气质量标准，前后的数不能直接比较/,
    '',
    '没有说应当说的话',
  ],
  ['a wild sentence', AIR, /最近是/, '据说是', '核对不了'],
])('%s that was changed is found', (_, path, part, by, problem) => {
  expect(readCharts(planted(few, path, part, by)).problems.join('\n')).toContain(problem);
});
