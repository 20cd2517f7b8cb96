import { addMonths, type Month } from '#src/domain/month.ts';
import type { MonthAirSummary } from '#src/domain/report/month-summary.ts';
import { dates } from './dates.ts';
import { toDate, windowName, type Window } from './windows.ts';

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

/** How the figures of an air table came about. @param standards by which their days are judged. */
function airNotes(
  { rule, isComputed }: Pick<MonthAirSummary, 'rule' | 'isComputed'>,
  standards: readonly string[],
): string[] {
  const unsettled = rule.certainty === 'unsettled' ? `这种算法尚无定论：${rule.source}。` : '';
  return [
    ...(isComputed
      ? [
          'PM2.5、PM10、NO₂、SO₂为日均值的平均，CO为日均值第95百分位数，O₃为日最大8小时平均第90百分位数。',
          `综合指数${rule.name}，由表中的浓度计算。${unsettled}`,
        ]
      : ['数字按来源公布的照录，没有重新计算。']),
    ...(standards.length > 1
      ? [
          `这段时间跨过2026年3月1日：此前的日子按${standards[0]}评价，此后按${standards[1]}，优良天数比例是两者合计。`,
        ]
      : []),
  ];
}

/** Titles, captions and notes of the tables of air. */
export const airTables = {
  air: {
    title: (window: Window) => (window === 'month' ? '各区县空气' : '各区县空气，当年累计'),
    caption: (window: Window, month: Month, isRanked: boolean) =>
      `${windowName(window, month)}${isRanked ? '。区县按综合指数从小到大排列，值越小越好；相同的名次并列' : '的空气质量'}`,
    notes: airNotes,
  },
  dayCounts: {
    title: (window: DayCountWindow) => `各级天数和首要污染物${DAY_COUNT_WINDOWS[window]}`,
    caption: (window: DayCountWindow, month: Month) =>
      `${dayCountPeriod(window, month)}各级别的天数，和各项污染物为首要污染物的天数`,
    notes: '首要污染物并列的各算一天；AQI不大于50的日子没有首要污染物。',
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
};
