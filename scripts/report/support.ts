import { daysOfWeek } from '#src/domain/week.ts';
import { epochDayOf, type Week } from '#src/domain/calendar.ts';
import type { PlaceSeries } from '#src/domain/air/network.ts';
import { CITY, type WeeklyFigures } from '#src/domain/report/weekly-report.ts';
import type { Site } from '#src/schemas/site.ts';
import { formatHour } from '../air-file/hour.ts';
import type { Coverage } from './collect.ts';
import type { HourlyStore } from './hourly-store.ts';

/** Why the files cannot support a week's report, as a sentence; null when they can. */
export function rowsMissing(week: Week, store: HourlyStore, coverage: readonly Coverage[]): string | null {
  const last = Math.max(...coverage.map((file) => file.last));
  if (last === -Infinity) return `${week}：文件里没有本市的数据行。请检查城市、区县和点位的名称。`;
  const days = daysOfWeek(week);
  const hours = days.flatMap((day) => Array.from({ length: 24 }, (_, hour) => epochDayOf(day) * 24 + hour));
  const range = `文件覆盖 ${formatHour(Math.min(...coverage.map((file) => file.first)))} 至 ${formatHour(last)}`;
  if (!hours.some(store.hasRow))
    return `${week}：文件里没有这一周（${days[0]} 至 ${days[6]}）的数据行；${range}。`;
  if (last < (hours.at(-1) ?? 0)) {
    return `${week}：这一周到 ${days[6]} 24:00 才结束，数据还不全；${range}。请等这一周结束后导出完整的文件。`;
  }
  const empty = days.filter(
    (day) => !hours.some((hour) => Math.floor(hour / 24) === epochDayOf(day) && store.hasRow(hour)),
  );
  return empty.length > 0
    ? `${week}：${empty.join('、')} 没有任何数据行；${range}。若确为全天缺测，请保留该日各时次的空行。`
    : null;
}

/** Why the places in the files cannot stand for the city; null when they can. */
export function placesMissing(week: Week, network: readonly PlaceSeries[], site: Site): string | null {
  const places = network.map(({ place }) => place);
  if (places.some(({ kind, area }) => kind === 'area' && area === CITY)) return null;
  const stations = places.filter(({ kind }) => kind === 'station');
  const without = site.districts.filter(({ id }) => !stations.some(({ area }) => area === id));
  if (without.length === 0) return null;
  return (
    `${week}：文件没有全市的行，点位也不全，${without.map(({ name }) => name).join('、')}没有点位，算不出全市的值。` +
    '请再用 --air 加上这些区县的文件，或用含全市行的文件。'
  );
}

/** A report without a single valid city day says nothing. */
export function daysMissing(week: Week, { areas }: WeeklyFigures): string | null {
  const city = areas.find(({ area }) => area === CITY);
  if (city?.days.some(({ aqi }) => aqi !== null)) return null;
  return `${week}：七天里没有一天的有效小时够（日均值要 20 小时），编不出周报。请取得更完整的文件。`;
}
