import { isMonth, type Month } from '#src/domain/month.ts';
import type { Indicator } from '#src/domain/report/annual-indicator.ts';
import {
  isAnnualPeriod,
  type AnnualFigure,
  type AnnualGap,
  type AnnualPeriod,
  type AnnualReport,
  type Derivation,
  type PrintedChange,
} from '#src/domain/report/annual-report.ts';
import { cityFigure, type UnchangedYear } from '#src/domain/report/annual-years.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { comparability, newestFrom } from './annual-comparability.ts';
import { annualIndicators } from './annual-indicators.ts';
import { dates } from './dates.ts';

const gaps: Readonly<Record<AnnualGap, string>> = { 'not-published': '未公布', 'not-found': '未查到' };

const goals: Readonly<Record<NonNullable<AnnualFigure['goal']>, string>> = {
  'at-most': '目标：不高于',
  'at-least': '目标：不低于',
  equal: '目标：达到',
};

/** `2018年`, `2024年上半年`, `2023年6月` */
function period(value: AnnualPeriod | Month): string {
  if (isMonth(value)) return dates.month(value);
  return `${value.slice(0, 4)}年${value.endsWith('-h1') ? '上半年' : ''}`;
}

/** By the end of a report's address. */
const periodOf = (id: string) => (isAnnualPeriod(id) ? period(id) : id);

/** `37微克/立方米`, `83.8%`, `4.02`, `优秀`; empty where it is missing. */
function value({ value: number, printed, unit }: AnnualFigure): string {
  const text = number === null ? printed : (printed ?? String(number));
  return text === null ? '' : `${text}${number === null ? '' : (unit ?? '')}`;
}

/** `比2017年下降9.8%`, `比2017年上升0.8个百分点`, `与2022年持平`; as printed, percent and points kept apart. */
function change({ kind, direction, value: size, base }: PrintedChange, unit: string | null): string {
  if (direction === 'flat') return `与${period(base)}持平`;
  const units = { percent: '%', points: '个百分点', absolute: unit ?? '', direction: '' };
  return `比${period(base)}${direction === 'up' ? '上升' : '下降'}${size ?? ''}${units[kind]}`;
}

/** `345/365`, `136+209` */
function derivation(derived: Derivation): string {
  return derived.kind === 'share' ? `${derived.part}/${derived.whole}` : derived.terms.join('+');
}

/** What kind of number a figure is: printed (with its wording where it is not just a number), worked out by the portal, or a goal. */
function nature({ goal, derived, gap }: AnnualFigure, wording: string | null): string | null {
  if (goal) return goals[goal];
  if (derived) return `本站计算：${derivation(derived)}`;
  if (gap) return null;
  return wording === null ? '公布' : `公布：${wording}`;
}

/** `PM2.5平均浓度37微克/立方米，比2017年下降9.8%`; null without a value. */
function told(figure: AnnualFigure | null): string | null {
  if (!figure || value(figure) === '') return null;
  const moved = figure.change ? `，${change(figure.change, figure.unit)}` : '';
  const when = figure.month ? dates.month(figure.month) : '';
  return `${when}${annualIndicators[figure.indicator]}${value(figure)}${moved}`;
}

/** What the lead names, where it is known. */
const LEADING: readonly Indicator[] = [
  'pm25',
  'good-share',
  'national-sections-good-share',
  'assessed-sections-good-share',
  'drinking-pass-share',
];

/** The figures of the whole city in a sentence; what is missing of air is said first. */
function lead(report: AnnualReport): string {
  const sentences = LEADING.flatMap((indicator) => told(leading(report, indicator)) ?? []);
  return `${period(report.period)}：${[...missingAir(report), ...sentences].join('；')}。`;
}

/** The figure of the whole period; of PM2.5 else that of a single month. */
function leading(report: AnnualReport, indicator: Indicator): AnnualFigure | null {
  const whole = cityFigure(report, indicator);
  if (indicator !== 'pm25' || (whole && value(whole) !== '')) return whole;
  return report.figures.find(isMonthlyPm25) ?? whole;
}

function isMonthlyPm25({ indicator, area, month, goal }: AnnualFigure): boolean {
  return indicator === 'pm25' && area === CITY && month !== null && goal === null;
}

function missingAir(report: AnnualReport): string[] {
  const missing = (['pm25', 'good-share'] as const).flatMap((indicator) => {
    const figure = cityFigure(report, indicator);
    return figure && value(figure) !== '' ? [] : [annualIndicators[indicator]];
  });
  return missing.length === 0 ? [] : [`没有查到${missing.join('和')}`];
}

/** `PM2.5平均浓度37微克/立方米，优良天数比例83.8%` */
function finding(report: AnnualReport): string {
  const known = (['pm25', 'good-share'] as const).flatMap((indicator) => {
    const figure = leading(report, indicator);
    return figure ? (told({ ...figure, change: null }) ?? []) : [];
  });
  return known.join('，') || `${report.figures.length}项指标`;
}

export const annual = {
  kind: '年度环境质量',
  listTitle: '年度环境质量',
  period,
  indicator: (indicator: Indicator) => annualIndicators[indicator],
  value,
  change,
  nature,
  gap: (gap: AnnualGap) => gaps[gap],
  lead,
  finding,
  comparability,
  comparabilityTitle: '与以后的数能不能比',
  table: {
    title: '公布的各项',
    caption: (report: AnnualReport) => `${report.title}：逐项的数值、性质、与以前相比的变化和说明`,
    heading: '公布的各项',
    notes: [
      '数值和变化按原文照录。浓度、指数的变化用百分比（%），比例的变化用百分点，两种不混用；负数不用，写上升或下降。',
      '“本站计算”的是原文没有印、由原文印出的数算出来的。',
    ],
    inWords: '用文字说',
    ownSource: '见来源',
    noChange: '未公布',
  },
  missing: {
    heading: '没有的数',
    /** `国控断面：未查到。1至6月的数见2021年6月的月报。` */
    item: (figure: AnnualFigure, area: string) =>
      `${area}${annualIndicators[figure.indicator]}：${figure.gap ? gaps[figure.gap] : ''}。${figure.note ?? ''}`,
    note: '“未公布”是来源里没有印这个数，“未查到”是没有找到公布它的来源。都不当作0。',
  },
  sources: {
    heading: '单项数的来源',
    /** `嵊州市人民政府网站，2024年9月3日` */
    item: (source: NonNullable<AnnualFigure['source']>) => `${source.name}，${dates.partial(source.date)}`,
    noLink: '没有可以引用的网页。',
  },
  neighbours: '前后各年',
  earlier: (id: string) => `上一份：${periodOf(id)}`,
  later: (id: string) => `下一份：${periodOf(id)}`,
  overview: {
    heading: '历年',
    chartHeading: '历年PM2.5',
    title: '历年PM2.5、优良天数比例和综合指数',
    caption: (first: string, last: string) => `全市${first}至${last}公布的数，新的在前；没有查到的写明`,
    notes: [
      `优良天数比例和综合指数由指数和限值得出，${newestFrom}以前的与以后的不能直接比较；PM2.5浓度可以直接比较。`,
      '同名的数有别的口径的（如2018年省级督察公布的PM2.5），不列在这里，见当年那一份。',
    ],
    unchanged: ({ year, value: number, told: by }: UnchangedYear) =>
      `${period(by)}的公布写PM2.5与${period(year)}持平，可知${period(year)}也是${number}微克/立方米；没有查到${period(year)}自己公布的数，所以表和图里空着。`,
    notFound: '未查到',
    /** What to cite instead of the years side by side. */
    yearsCited: '各年那一份',
    chart: { title: 'PM2.5年平均浓度', series: ['全市'], limit: '年均二级限值' },
    source: '各年公布的环境状况，来源见各年那一份',
    unit: '微克/立方米',
  },
};
