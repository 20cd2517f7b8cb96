import type { Month } from '#src/domain/month.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import type { BreakReason, TrendNames } from '#src/domain/trend.ts';
import { dates } from './dates.ts';

type TrendWords = { readonly title: string; readonly unit: string; readonly limit: string | null };

const FIGURES: Readonly<Record<TrendFigure, TrendWords>> = {
  pm25: { title: 'PM2.5月均浓度', unit: '微克/立方米', limit: '年均二级限值' },
  o3: { title: 'O₃日最大8小时平均第90百分位数', unit: '微克/立方米', limit: '日最大8小时二级限值' },
  'good-share': { title: '优良天数比例', unit: '%', limit: null },
  'composite-index': { title: '综合指数', unit: '越小越好', limit: null },
  'sections-good-share': { title: 'Ⅰ—Ⅲ类断面比例', unit: '%', limit: null },
  'sections-pass-share': { title: '断面达标率', unit: '%', limit: null },
};

export const trends = {
  unit: (figure: TrendFigure) => FIGURES[figure].unit,
  names: (figure: TrendFigure, area: string): TrendNames => ({
    title: FIGURES[figure].title,
    series: [area],
    limit: FIGURES[figure].limit,
  }),
  pictureTitle: (figure: TrendFigure, area: string) => `${area}${FIGURES[figure].title}`,
  tableTitle: (area: string) => `${area}，逐月`,
  tableCaption: (area: string) => `${area}近24个月的月均值和比例；没有报告的月份写明`,
  noReport: '没有这个月的报告或数值',
  noLimit: '没有限值',
  /** Below the table, where its months lie on both sides of a change. */
  breakNotes: {
    'gb3095-2026':
      '2026年3月起换用GB 3095—2026和HJ 633—2026：此前此后的优良天数比例、综合指数按各自的标准公布，不能直接比较。',
    'reference-state-2018':
      '2018年9月起气体按25℃、颗粒物按监测时的状态计浓度，此前都按0℃：此前此后的浓度和由浓度得出的数不能直接比较。',
  } satisfies Readonly<Record<BreakReason, string>>,
  tables: '图的数据',
  heading: '近24个月',
  /** The finding of a trend that leads to the whole chart. */
  glance: (finding: string) => `近24个月${finding}`,
  period: (first: Month, last: Month) => `${dates.month(first)}至${dates.month(last)}`,
  source: (portal: string) => `${portal}，按各月环境质量月报汇编`,
  noTarget: '没有目标线的年份，是没有查到当年公布的目标。',
};
