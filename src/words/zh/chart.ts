import { Big } from 'big.js';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { ChartSeries } from '#src/domain/chart.ts';
import { roundHalfEven } from '#src/domain/rounding.ts';
import { air } from './air.ts';
import { dates } from './dates.ts';

type Point = { readonly day: CalendarDay; readonly value: number; readonly limit: number };

function pointsOf({ values, limits }: ChartSeries, days: readonly CalendarDay[]): Point[] {
  return days.flatMap((day, index) => {
    const [value, limit] = [values[index], limits[index]];
    return value == null || limit === undefined ? [] : [{ day, value, limit }];
  });
}

/** `细颗粒物（PM2.5）：2天超过日均限值` */
function finding(series: ChartSeries, days: readonly CalendarDay[]): string {
  const points = pointsOf(series, days);
  const over = points.filter(({ value, limit }) => value > limit).length;
  const name = air.fullPollutant(series.pollutant);
  if (points.length === 0) return `${name}：没有有效数据`;
  return over === 0 ? `${name}：每天都没有超过限值` : `${name}：${over}天超过限值`;
}

/** The same as the drawing, in a sentence. */
function sentence(series: ChartSeries, days: readonly CalendarDay[]): string {
  const points = pointsOf(series, days);
  const [first] = points;
  if (!first) return '';
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most), first);
  const lowest = points.reduce((least, point) => (point.value < least.value ? point : least), first);
  const { pollutant } = series;
  const worth = ({ day, value }: Point) => `${dates.monthDay(day)}${air.value(pollutant, value)}`;
  return `最高${worth(highest)}，${ofLimit(highest)}；最低${worth(lowest)}${gapsOf(points.length, days.length)}。`;
}

function ofLimit({ value, limit }: Point): string {
  return `是限值${limit}的${roundHalfEven(new Big(value).div(limit), 1).toFixed(1)}倍`;
}

function gapsOf(points: number, days: number): string {
  return points === days ? '' : `；${days - points}天没有有效数据`;
}

export const chart = {
  finding,
  sentence,
  heading: '这一周的浓度',
  choose: '看哪一项',
  table: '同一数据的表',
  value: (pollutant: Pollutant) => air.dailyValue(pollutant),
  over: '高于限值的部分',
  limitName: '限值',
  limit: (limit: number) => `限值${limit}`,
  missing: '缺测',
};
