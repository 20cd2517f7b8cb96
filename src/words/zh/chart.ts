import { Big } from 'big.js';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { ChartSeries } from '#src/domain/chart.ts';
import { roundHalfEven } from '#src/domain/rounding.ts';
import { air } from './air.ts';
import { trend } from './chart-trend.ts';
import { dates } from './dates.ts';

type Point = { readonly day: CalendarDay; readonly value: number; readonly limit: number };

function pointsOf({ values, limits }: ChartSeries, days: readonly CalendarDay[]): Point[] {
  return days.flatMap((day, index) => {
    const [value, limit] = [values[index], limits[index]];
    return value == null || limit === undefined ? [] : [{ day, value, limit }];
  });
}

/** `细颗粒物（PM2.5）：2天超过限值` */
function finding(series: ChartSeries, days: readonly CalendarDay[]): string {
  const points = pointsOf(series, days);
  const over = points.filter(({ value, limit }) => value > limit).length;
  const name = air.fullPollutant(series.pollutant);
  if (points.length === 0) return `${name}：没有有效数据`;
  if (over > 0) return `${name}：${over}天超过限值`;
  return `${name}：${points.length < days.length ? `有数据的${points.length}天` : '每天'}都没有超过限值`;
}

/** The same as the drawing, in a sentence. */
function sentence(series: ChartSeries, days: readonly CalendarDay[]): string {
  const points = pointsOf(series, days);
  const [first] = points;
  if (!first) return '';
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most), first);
  const lowest = points.reduce((least, point) => (point.value < least.value ? point : least), first);
  const worth = ({ day, value }: Point) => `${dates.monthDay(day)}的${air.value(series.pollutant, value)}`;
  const gaps = points.length === days.length ? '' : `；${days.length - points.length}天没有有效数据`;
  if (points.length === 1) return `只有${worth(first)}${overLimit(first)}${gaps}。`;
  if (highest.value === lowest.value) {
    const same = `${gaps ? '有数据的' : ''}各天都是${air.value(series.pollutant, first.value)}`;
    return `${same}${overLimit(first)}${gaps}。`;
  }
  return `最高是${worth(highest)}${overLimit(highest)}；最低是${worth(lowest)}${gaps}。`;
}

/** How far over the limit; nothing below it. */
function overLimit({ value, limit }: Point): string {
  if (value <= limit) return '';
  const multiple = roundHalfEven(new Big(value).div(limit), 1);
  return multiple.eq(1) ? `，略高于限值${limit}` : `，为限值${limit}的${multiple.toFixed(1)}倍`;
}

/** What is drawn and in which unit; the limit too, where one line stands for all days. */
function unit(pollutant: Pollutant, limits: readonly number[]): string {
  const drawn = `${air.dailyValue(pollutant)}，${air.unit(pollutant)}`;
  const [only, ...others] = new Set(limits);
  return only === undefined || others.length > 0 ? drawn : `${drawn}；虚线为限值${only}`;
}

export const chart = {
  finding,
  sentence,
  heading: '这一周的浓度',
  choose: '看哪一项',
  table: '同一数据的表',
  unit,
  over: '高于限值的部分',
  limitName: '限值',
  limit: (limit: number) => `限值${limit}`,
  missing: '缺测',
  trend,
  /** `高于限值的部分` and the like, beside a drawing. */
  key: '图例',
  permanent: '本图的固定链接',
  save: {
    svg: '保存图片（SVG）',
    png: '保存图片（PNG）',
    failed: '没能保存成PNG，请改用SVG。',
    demonstration: '演示数据，不是真实的监测结果。',
    /** `绍兴市环境质量月报（2026年10月），2024年11月至2026年10月` */
    about: (title: string, period: string) => (period === '' ? title : `${title}，${period}`),
    source: (source: string) => `来源：${source}`,
    address: (address: string) => `网址：${address}`,
  },
  classes: {
    /** `Ⅰ—Ⅲ类126个，占98.4%` */
    good: (count: number, share: number) => `Ⅰ—Ⅲ类${count}个，占${share === 100 ? '100' : share.toFixed(1)}%`,
    none: '没有分出类别的断面。',
  },
};
