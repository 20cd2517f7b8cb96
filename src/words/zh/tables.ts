import type { MonthAirSummary } from '#src/domain/report/month-summary.ts';
import type { Compared } from '#src/domain/comparison.ts';
import { addMonths, monthNumber, type Month } from '#src/domain/month.ts';
import type { FigureGap, WaterWindow } from '#src/domain/report/monthly-report.ts';
import { dates } from './dates.ts';

type Window = 'month' | 'yearToDate';
type ChangeKind = 'last-year' | 'previous' | 'year-to-date';

const gaps: Readonly<Record<FigureGap, string>> = {
  'not-published': '未公布',
  'too-few-days': '有效天数不足',
  'not-covered': '数据不全',
  'not-measured': '未监测',
  suspended: '停测',
};

/** `2026年1—10月`, `2026年1月` */
function toDate(month: Month): string {
  const number = monthNumber(month);
  return number === 1 ? dates.month(month) : `${month.slice(0, 4)}年1—${number}月`;
}

function windowName(window: Window, month: Month): string {
  return window === 'month' ? dates.month(month) : toDate(month);
}

const methods: Readonly<Record<NonNullable<WaterWindow['method']>, string>> = {
  manual: '，手工监测',
  automatic: '，自动监测',
};

const method = (value: WaterWindow['method']) => (value ? methods[value] : '');

const changeTitles: Readonly<Record<ChangeKind, string>> = {
  'last-year': '与去年同月比',
  previous: '与上月比',
  'year-to-date': '累计与去年同期比',
};

function notCompared(compared: Exclude<Compared<unknown>, { kind: 'change' }>): string {
  if (compared.kind === 'incomparable') return '不可比';
  return compared.why === 'no-report' ? '没有对比期的报告' : '没有数值可比';
}

/** Where the two sides of a comparison lie on either side of 2026-03-01. */
function crosses(kind: ChangeKind, month: Month): boolean {
  const isAfter = month >= '2026-03';
  if (kind === 'previous') return month === '2026-03';
  return isAfter && month < '2027-03';
}

const BREAK =
  '2026年3月1日起换用GB 3095—2026和HJ 633—2026。对比期的优良天数比例和综合指数已按本期所用的标准重新评价（见末列），不是当时公布的数；不能重新评价的写“不可比”。浓度可以直接比较。';

const REFERENCE_STATE =
  '2018年9月1日起气体按25℃、颗粒物按监测时的状态计浓度，此前都按0℃：两边的浓度和由浓度得出的数只作参考，不能直接比较。';

type DayCountWindow = 'month' | 'yearToDate' | 'lastYearMonth' | 'lastYearToDate';

const DAY_COUNT_WINDOWS: Readonly<Record<DayCountWindow, string>> = {
  month: '',
  yearToDate: '，当年累计',
  lastYearMonth: '，去年同月',
  lastYearToDate: '，去年同期累计',
};

function dayCountPeriod(window: DayCountWindow, month: Month): string {
  const before = addMonths(month, -12);
  if (window === 'month') return dates.month(month);
  if (window === 'yearToDate') return toDate(month);
  return window === 'lastYearMonth' ? dates.month(before) : toDate(before);
}

/** Titles, captions and notes of the tables of reports. */
export const tables = {
  city: '全市',
  unranked: '不排名',
  unpublished: gaps['not-published'],
  unpublishedColumns: (titles: readonly string[]) => `来源没有公布：${titles.join('、')}。`,
  none: '无',
  notStated: '未注明',
  noPrimary: '无（AQI不大于50）',
  noLastYear: '没有去年的数值',
  noPrevious: '没有上月的类别',
  asPrinted: '未重新评价',
  gap: (gap: FigureGap | undefined) => (gap ? gaps[gap] : null),
  windowName,
  toDate,
  notCompared,
  /** What a standard or rule by which a base was judged again is called. */
  ruleName: (id: string) => (id.startsWith('HJ') ? id : '综合指数用本期的限值'),
  air: {
    title: (window: Window) => (window === 'month' ? '各区县空气' : '各区县空气，当年累计'),
    caption: (window: Window, month: Month, isRanked: boolean) =>
      `${windowName(window, month)}${isRanked ? '。区县按综合指数从小到大排列，值越小越好；相同的名次并列' : '的空气质量'}`,
    notes: (
      { rule, isComputed }: Pick<MonthAirSummary, 'rule' | 'isComputed'>,
      standards: readonly string[],
    ) => [
      ...(isComputed
        ? [
            'PM2.5、PM10、NO₂、SO₂为日均值的平均，CO为日均值第95百分位数，O₃为日最大8小时平均第90百分位数。',
            `综合指数${rule.name}，由表中的浓度计算。${rule.certainty === 'unsettled' ? `这种算法尚无定论：${rule.source}。` : ''}`,
          ]
        : ['数字按来源公布的照录，没有重新计算。']),
      ...(standards.length > 1
        ? [
            `这段时间跨过2026年3月1日：此前的日子按${standards[0]}评价，此后按${standards[1]}，优良天数比例是两者合计。`,
          ]
        : []),
    ],
  },
  dayCounts: {
    title: (window: DayCountWindow) => `各级天数和首要污染物${DAY_COUNT_WINDOWS[window]}`,
    caption: (window: DayCountWindow, month: Month) =>
      `${dayCountPeriod(window, month)}各级别的天数，和各项污染物为首要污染物的天数`,
    notes: '首要污染物并列的各算一天；AQI不大于50的日子没有首要污染物。',
  },
  changes: {
    title: (kind: ChangeKind) => changeTitles[kind],
    caption: (kind: ChangeKind, month: Month) =>
      `${kind === 'year-to-date' ? toDate(month) : dates.month(month)}${changeTitles[kind].replace('累计', '')}；浓度和指数用百分比，比例用百分点`,
    notes: (kind: ChangeKind, month: Month, crossesReferenceState: boolean) => [
      '变化由公布的（修约后的）数值计算，负数是下降；0是持平。',
      ...(crosses(kind, month) ? [BREAK] : []),
      ...(crossesReferenceState ? [REFERENCE_STATE] : []),
    ],
  },
  daily: {
    title: '每天六项污染物',
    areasTitle: '全市和各区县每天六项污染物',
    notes: [
      '单位：微克/立方米，CO为毫克/立方米。O₃为日最大8小时平均，其余为日平均。加粗并有底线的，超过当天的日均二级限值。',
    ],
  },
  exceedances: {
    title: '超过限值的日子',
    notes: ['按GB 3095当天有效的二级日均限值判断；超标倍数＝（浓度−限值）÷限值。'],
  },
  monthDays: {
    areas: (month: Month) => `${dates.month(month)}全市和各区县每天的空气质量指数和六项污染物浓度`,
    daily: (month: Month) => `全市${dates.month(month)}每天的空气质量指数和六项污染物浓度`,
    exceedances: (month: Month) => `${dates.month(month)}全市和各区县超过日均二级限值的每一天`,
  },
  townships: {
    title: '乡镇（街道）PM2.5',
    caption: (month: Month) => `${dates.month(month)}和当年累计的PM2.5平均浓度，微克/立方米`,
    notes: ['一个月要有27个有效日（2月25个）才出月均值；累计要每个月都够。'],
  },
  waterAreas: {
    title: (window: Window) => (window === 'month' ? '各区县断面' : '各区县断面，当年累计'),
    caption: (window: Window, month: Month, how: WaterWindow['method']) =>
      `${windowName(window, month)}地表水断面的水质类别和达标情况${method(how)}`,
    notes: ['比例的分母是有结果的断面；停测的断面不算。达标：不劣于这个断面的目标类别。'],
  },
  waterChanges: {
    title: '断面与去年同月、上月比',
    caption: (month: Month) => `${dates.month(month)}Ⅰ—Ⅲ类断面比例和达标率，与去年同月和上月相比，单位百分点`,
    notes: ['变化由公布的（修约后的）数值计算；断面有增减时，比例不是同一批断面的。'],
  },
  sections: {
    title: (window: Window) => (window === 'month' ? '各断面' : '各断面，当年累计'),
    caption: (window: Window, month: Month, how: WaterWindow['method']) =>
      `${windowName(window, month)}每个断面的类别、目标、主要污染指标${method(how)}`,
    notes: (warnings: boolean) => [
      '单因子评价：各项里最差的一项就是断面的类别，用没有修约的值判断；水温、总氮、粪大肠菌群不参加。',
      ...(warnings ? ['三色预警是本站自定的规则，见“断面三色预警”。'] : []),
    ],
  },
  basins: {
    title: '水系',
    caption: (month: Month) => `${dates.month(month)}各水系的水质状况`,
    notes: ['断面不少于5个的按类别比例评价，少于5个的按各项平均值评价（环办〔2011〕22号）；湖库不算在内。'],
  },
  trophic: {
    title: '湖库营养状态',
    caption: (month: Month) => `${dates.month(month)}湖泊和水库的综合营养状态指数`,
    notes: ['小于30贫营养，30—50中营养，大于50富营养。'],
  },
  drinking: {
    title: '饮用水水源地',
    caption: (month: Month) => `${dates.month(month)}各水源地的水质和取水量`,
    notes: ['水源水是没有处理过的原水，不是自来水。按Ⅲ类和GB 3838表2的限值判断。'],
  },
  noise: {
    title: '功能区噪声',
    caption: (month: Month) => `${dates.month(month)}各测点昼间和夜间的点次`,
    notes: ['昼间6时至22时，夜间22时至次日6时；一次测量为一个点次，不超过功能区限值为达标（GB 3096-2008）。'],
  },
};
