import type { CalendarDay, Week } from '#src/domain/calendar.ts';
import { levelOfDay, type AreaDay } from '#src/domain/air/area-day.ts';
import { LEVELS, type Level } from '#src/domain/air/level.ts';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import type { WeekSummary } from '#src/domain/report/week-summary.ts';
import { airLimitsOn, aqiStandardOn } from '#src/domain/standards/edition.ts';
import type { AirLimits } from '#src/domain/standards/gb3095.ts';
import { air } from './air.ts';
import { dates } from './dates.ts';

/** A headline in phrases: a line may break only between them. */
type Phrases = readonly string[];

/** `空气7天里5天优良` */
function finding({ counts }: WeekSummary): string {
  const { good, valid } = counts;
  if (valid === 0) return '没有发布空气质量指数';
  if (valid < 7) return `有效监测${valid}天，${goodWords(good, valid)}`;
  if (good === 0) return '空气7天都没有达到优良';
  return good === 7 ? '空气7天全部优良' : `空气7天里${good}天优良`;
}

function goodWords(good: number, valid: number): string {
  if (good === 0) return '空气都没有达到优良';
  if (good < valid) return `其中${good}天空气优良`;
  return valid === 1 ? '空气优良' : '空气全部优良';
}

function headline(week: Week, summary: WeekSummary): Phrases {
  return [`${dates.week(week)}，`, finding(summary)];
}

/** How it was and why; against the week before and the limit; what is missing; what changed in the rules. */
function lead(summary: WeekSummary): string {
  return [course(summary), concentration(summary), missing(summary), standards(summary)].join('');
}

function course(summary: WeekSummary): string {
  const { polluted, counts } = summary;
  if (counts.valid === 0) return '';
  if (polluted.length > 0) {
    const days = LEVELS.toReversed().flatMap((level) => pollutedDays(summary, level));
    return `${days.join('，')}，首要污染物是${named(causes(summary))}。`;
  }
  const good = counts.byLevel[2];
  if (good === 0) return counts.valid === 1 ? '这一天是优。' : `${counts.valid}天都是优。`;
  const main = good === 1 ? '良的一天首要污染物是' : '良的日子首要污染物主要是';
  return `${goodDays(counts)}，没有污染天；${main}${named(summary.main)}。`;
}

/** `优5天、良2天` */
function goodDays({ byLevel, valid }: WeekSummary['counts']): string {
  if (byLevel[1] > 0) return `优${byLevel[1]}天、良${byLevel[2]}天`;
  return valid === 1 ? '这一天是良' : `${valid}天都是良`;
}

/** `2月5日、7日轻度污染`; nothing where no day had the level. */
function pollutedDays({ polluted }: WeekSummary, level: Level): string[] {
  const days = polluted.filter((day) => day.level === level).map(({ day }) => day);
  if (days.length === 0) return [];
  return [days.length === 7 ? `7天都是${air.level(level)}` : `${dates.list(days)}${air.level(level)}`];
}

/** The primary pollutants of the polluted days. */
function causes({ polluted }: WeekSummary): Pollutant[] {
  return [...new Set(polluted.flatMap(({ primary }) => primary))];
}

/** `细颗粒物（PM2.5）、臭氧（O₃）和二氧化氮（NO₂）` */
function named(pollutants: readonly Pollutant[]): string {
  const names = pollutants.map(air.fullPollutant);
  return [...(names.length > 1 ? [names.slice(0, -1).join('、')] : []), ...names.slice(-1)].join('和');
}

function concentration(summary: WeekSummary): string {
  const { pm25 } = summary.concentrations;
  if (pm25 === null) return 'PM2.5这一周没有有效数据。';
  return `PM2.5一周平均${pm25}微克/立方米，${changeWords(summary.pm25Change)}，${againstLimit(summary)}。`;
}

function againstLimit({ days, exceedances }: WeekSummary): string {
  const measured = days.filter(({ concentrations }) => concentrations.pm25 !== null).length;
  const over = exceedances.filter((day) =>
    day.exceedances.some(({ pollutant }) => pollutant === 'pm25'),
  ).length;
  const limit = limitWords(days.map(({ day }) => day));
  if (over === 7) return `7天都超过${limit}`;
  if (over > 0) return `有${over}天超过${limit}`;
  if (measured === 1) return `有数据的一天没有超过${limit}`;
  return `${measured < 7 ? `有数据的${measured}天` : '每天'}都没有超过${limit}`;
}

/** `日均限值75微克/立方米`; in a week that holds the change of standard, both limits. */
function limitWords(days: readonly CalendarDay[]): string {
  const [before, after] = [...new Set(days.map((day) => airLimitsOn(day).daily.pm25))];
  const first = days.find((day) => airLimitsOn(day).daily.pm25 === after);
  if (after === undefined || !first) return `日均限值${before}微克/立方米`;
  return `日均限值（${dates.monthDay(first)}起为${after}微克/立方米，此前为${before}微克/立方米）`;
}

function changeWords(change: WeekSummary['pm25Change']): string {
  if (change === 'no-report') return '没有上一周的报告可比';
  if (change === 'no-value') return '没有上一周的均值可比';
  if (change.direction === 'flat') return '与上一周持平';
  return `比上一周${change.direction === 'up' ? '上升' : '下降'}${change.percent.toFixed(1)}%`;
}

function missing({ withoutAqi }: WeekSummary): string {
  if (withoutAqi.length === 0) return '';
  return `${withoutAqi.length === 7 ? '7天有效数据都不足' : `${dates.list(withoutAqi)}有效数据不足`}，没有发布指数。`;
}

function standards({ days, standards: ids }: WeekSummary): string {
  if (ids.length < 2) return '';
  const change = days.map(({ day }) => day).find((day) => aqiStandardOn(day).id === ids[1]);
  const day = change ? dates.monthDay(change) : '';
  return `这一周换了标准：${day}起按${ids[1]}评价，此前按${ids[0]}，两边的优良天数不能直接比较。`;
}

/** `7天里5天优良，` and `最近一天为优`. */
function answer(summary: WeekSummary): Phrases {
  if (summary.counts.valid === 0) return [finding(summary)];
  const last = summary.days.at(-1);
  const level = last && levelOfDay(last);
  return [
    `${finding(summary).replace('空气', '')}，`,
    `最近一天${level ? `为${air.level(level)}` : '没有发布指数'}`,
  ];
}

/** `2月4日，空气质量指数159，中度污染，首要污染物PM2.5` */
function dayText(day: AreaDay): string {
  const level = levelOfDay(day);
  if (level === null) return `${dates.monthDay(day.day)}，没有发布空气质量指数`;
  const primary = day.primary.length > 0 ? `，首要污染物${air.shortPollutants(day.primary)}` : '';
  return `${dates.monthDay(day.day)}，空气质量指数${day.aqi}，${air.level(level)}${primary}`;
}

/** `GB 3095—2026二级限值（过渡阶段）` */
function limitName({ id, stage }: AirLimits): string {
  const stages = { transition: '（过渡阶段）', final: '' };
  return `${id}二级限值${stage ? stages[stage] : ''}`;
}

/** `7天里5天优良` */
function rowFinding({ counts }: WeekSummary): string {
  const { good, valid } = counts;
  if (valid === 0) return '没有发布空气质量指数';
  return good === 0 ? `${valid}天都没有达到优良` : `${valid}天里${good}天优良`;
}

/** What a weekly report says in sentences, made from its figures by rule. */
export const sentences = { finding, headline, lead, answer, dayText, limitName, rowFinding };
