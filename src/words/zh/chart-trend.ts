import { Big } from 'big.js';
import { monthNumber, yearOfMonth, type Month } from '#src/domain/month.ts';
import { roundHalfEven } from '#src/domain/rounding.ts';
import type { BreakReason, TrendChart, TrendNames, TrendSeries, TrendTarget } from '#src/domain/trend.ts';
import { stretchesOf, trendFacts, type TrendFacts, type TrendPoint } from '#src/domain/trend-facts.ts';

type Step = Pick<TrendChart, 'step'>;
type Printed = Pick<TrendChart, 'unit' | 'decimals'>;

const breakNames: Readonly<Record<BreakReason, string>> = {
  'gb3095-2026': '换标准',
  'reference-state-2018': '换计量状态',
};

const breakReasons: Readonly<Record<BreakReason, string>> = {
  'gb3095-2026': '起执行新的空气质量标准',
  'reference-state-2018': '起污染物浓度换了计量状态',
};

const directions: Readonly<Record<TrendTarget['direction'], string>> = {
  'at-most': '不高于',
  'at-least': '不低于',
};

/** `2026年10月`; a year is `2026年`. */
function entry({ step }: Step, month: Month): string {
  const year = `${yearOfMonth(month)}年`;
  return step === 'year' ? year : `${year}${monthNumber(month)}月`;
}

/** `3个月`, `3年` */
function count({ step }: Step, number: number): string {
  return `${number}${step === 'year' ? '年' : '个月'}`;
}

/** With its decimals kept; a whole hundred percent as the city prints it: `100`. */
function value({ unit, decimals }: Printed, number: number): string {
  return unit === '%' && number === 100 ? '100' : number.toFixed(decimals);
}

/** A percent sign belongs to its number. */
function percent({ unit }: Pick<Printed, 'unit'>): string {
  return unit === '%' ? '%' : '';
}

/** `PM2.5月均浓度：24个月里有3个月高于年均二级限值` */
function finding(chart: TrendChart, names: TrendNames): string {
  const points = pointsOf(chart, chart.series[0]);
  const facts = trendFacts(points);
  const start = `${names.title}：`;
  if (!facts) return `${start}没有数据`;
  const { latest, judged, over } = facts;
  const who = nameOf(chart, names, 0);
  if (judged === 0)
    return `${start}${who}${entry(chart, latest.month)}是${value(chart, latest.value)}${chart.unit}`;
  const all = `${who}${part(chart, points, judged)}${count(chart, judged)}`;
  const limit = names.limit ?? '';
  return over === 0
    ? `${start}${all}都不高于${limit}`
    : `${start}${all}里有${count(chart, over)}高于${limit}`;
}

/** Which of the entries are judged; nothing when all are. */
function part({ months }: TrendChart, points: readonly TrendPoint[], judged: number): string {
  if (judged === months.length) return '';
  return judged === points.length ? '有数据的' : '有限值的';
}

/** The same as the drawing, in a sentence; empty without a value. */
function sentence(chart: TrendChart, names: TrendNames): string {
  const told = chart.series.flatMap((series, index) => seriesParts(chart, series, index, names));
  if (told.length === 0) return '';
  const breaks = chart.breaks.map(
    ({ before, reason }) => `${entry(chart, before)}${breakReasons[reason]}，前后的数不能直接比较`,
  );
  return `${[...told, ...breaks].join('；')}。`;
}

function seriesParts(chart: TrendChart, series: TrendSeries, index: number, names: TrendNames): string[] {
  const who = nameOf(chart, names, index);
  const points = pointsOf(chart, series);
  const facts = trendFacts(points);
  if (!facts) return who ? [`${who}没有数据`] : [];
  const missing = chart.months.length - points.length;
  const gaps = missing > 0 ? [`${count(chart, missing)}没有数据`] : [];
  const latest = worth(chart, facts.latest);
  if (points.length === 1) return [`${who}只有${latest}${overLimit(facts.latest, names)}`, ...gaps];
  return [`${who}最近是${latest}`, ...ranges(chart, series, names), ...gaps];
}

/** The highest and the lowest; of each side of a break, for across it they cannot be compared. */
function ranges(chart: TrendChart, series: TrendSeries, names: TrendNames): string[] {
  const stretches = stretchesOf(chart, series);
  return stretches.flatMap(({ first, last, points }, place) => {
    const facts = trendFacts(points);
    const before = place === 0 ? `${entry(chart, last)}及以前` : `${entry(chart, first)}起`;
    const when = stretches.length > 1 ? before : '';
    if (facts && points.length === 1) return [`${when}只有${worth(chart, facts.latest)}`];
    return facts ? [`${when}${range(chart, facts, names)}`] : [];
  });
}

function range(chart: TrendChart, { highest, lowest }: TrendFacts, names: TrendNames): string {
  const most = overLimit(highest, names);
  if (highest.value === lowest.value) return `都是${value(chart, highest.value)}${percent(chart)}${most}`;
  return `最高是${worth(chart, highest)}${most}，最低是${worth(chart, lowest)}`;
}

/** The name of a series where there are two. */
function nameOf({ series }: TrendChart, names: TrendNames, index: number): string {
  return series.length > 1 ? (names.series[index] ?? '') : '';
}

function pointsOf(chart: TrendChart, series: TrendSeries | undefined): TrendPoint[] {
  return series ? stretchesOf(chart, series).flatMap(({ points }) => points) : [];
}

/** `2026年10月的17` */
function worth(chart: TrendChart, point: TrendPoint): string {
  return `${entry(chart, point.month)}的${value(chart, point.value)}${percent(chart)}`;
}

/** How far over the limit; nothing below it. */
function overLimit({ value: measured, limit }: TrendPoint, names: TrendNames): string {
  if (limit === null || measured <= limit) return '';
  const name = `${names.limit ?? ''}${limit}`;
  const multiple = roundHalfEven(new Big(measured).div(limit), 1);
  return multiple.eq(1) ? `（略高于${name}）` : `（${name}的${multiple.toFixed(1)}倍）`;
}

export const trend = {
  finding,
  sentence,
  entry,
  value,
  /** What is drawn in which unit. */
  unit: ({ unit }: Pick<Printed, 'unit'>, bottom: number) =>
    `${unit}${bottom === 0 ? '' : `${unit ? '；' : ''}纵轴从${bottom}起，不从0起`}`,
  /** Below the axis: `10月`, and the year at its first month. */
  short: ({ step }: Step, month: Month) =>
    step === 'year' ? String(yearOfMonth(month)) : `${monthNumber(month)}月`,
  year: (month: Month) => `${yearOfMonth(month)}年`,
  limit: ({ limit }: TrendNames, number: number) => `${limit ?? ''}${number}`,
  /** `2026年目标：不高于27`, `2026—2030年目标：不低于90%` */
  target: ({ value: number, from, to, direction }: TrendTarget, chart: Pick<Printed, 'unit'>) =>
    `${from === to ? from : `${from}—${to}`}年目标：${directions[direction]}${number}${percent(chart)}`,
  /** On its line: `目标27`. */
  targetShort: ({ value: number }: TrendTarget) => `目标${number}`,
  break: (chart: Step, before: Month, reason: BreakReason) => `${entry(chart, before)}${breakNames[reason]}`,
  hole: (chart: Step, number: number) => `缺${count(chart, number)}`,
  holes: '没有数据',
};
