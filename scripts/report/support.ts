import { daysOfWeek, lastDayOf } from '#src/domain/week.ts';
import { epochDayOf, type Week } from '#src/domain/calendar.ts';
import type { Place } from '#src/domain/air/network.ts';
import { CITY, type WeeklyFigures } from '#src/domain/report/weekly-report.ts';
import type { Site } from '#src/schemas/site.ts';
import { formatHour } from '../air-file/hour.ts';
import type { Coverage } from './coverage.ts';
import type { HourlyStore, Presence } from './hourly-store.ts';

const FULL_WEEK = 7 * 24;
/** An area that has stations too is taken as given only with rows for this share of the week. */
const LEAST_OWN_SHARE = 0.5;

/** Why the files cannot support a week's report, as a sentence; null when they can. */
export function rowsMissing(week: Week, store: HourlyStore, coverage: readonly Coverage[]): string | null {
  const last = Math.max(...coverage.map((file) => file.last));
  if (last === -Infinity) return `${week}：文件里没有本市的数据行。请检查城市、区县和点位的名称。`;
  const days = daysOfWeek(week);
  const hours = days.flatMap((day) => Array.from({ length: 24 }, (_, hour) => epochDayOf(day) * 24 + hour));
  const range = `文件覆盖 ${formatHour(Math.min(...coverage.map((file) => file.first)))} 至 ${formatHour(last)}`;
  if (!hours.some((hour) => store.hasRow(hour))) {
    return `${week}：文件里没有这一周（${days[0]} 至 ${days[6]}）的数据行；${range}。`;
  }
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

/** Why the places in the files cannot stand for their areas; null when they can. */
export function placesMissing(week: Week, presence: readonly Presence[], site: Site): string | null {
  return (
    mixedLevels(week, presence) ?? stoppedPlaces(week, presence) ?? districtsMissing(week, presence, site)
  );
}

/** A row whose station is empty looks like a row of the whole area. */
function mixedLevels(week: Week, presence: readonly Presence[]): string | null {
  const sparse = presence.filter(
    ({ place, rows }) =>
      place.kind === 'area' &&
      rows < FULL_WEEK * LEAST_OWN_SHARE &&
      presence.some((other) => other.place.kind === 'station' && isWithin(other.place, place)),
  );
  if (sparse.length === 0) return null;
  const names = sparse.map(({ place, rows }) => `${place.name}有${rows}行`).join('、');
  return `${week}：多数行有点位名，但${names}没有，像是整个区域的值。请补上点位名，或删去这些行。`;
}

/** A file that was cut off ends for some places before the week does. */
function stoppedPlaces(week: Week, presence: readonly Presence[]): string | null {
  const end = (epochDayOf(lastDayOf(week)) + 1) * 24 - 1;
  const stopped = presence.filter(({ lastHour }) => lastHour <= end - 24);
  if (stopped.length === 0) return null;
  const names = stopped
    .map(({ place, lastHour }) => `${place.name}（到 ${formatHour(lastHour)}）`)
    .join('、');
  return `${week}：${names}的数据行没有到这一周结束，文件可能被截断。若确为停测，请保留其余时次的空行。`;
}

function districtsMissing(week: Week, presence: readonly Presence[], site: Site): string | null {
  const places = presence.map(({ place }) => place);
  if (places.some(({ kind, area }) => kind === 'area' && area === CITY)) return null;
  const stations = places.filter(({ kind }) => kind === 'station');
  const without = site.districts.filter(({ id }) => !stations.some(({ area }) => area === id));
  if (without.length === 0) return null;
  return (
    `${week}：文件没有全市的行，点位也不全，${without.map(({ name }) => name).join('、')}没有点位，算不出全市的值。` +
    '请再用 --air 加上这些区县的文件，或用含全市行的文件。'
  );
}

function isWithin(station: Place, area: Place): boolean {
  return area.area === CITY || station.area === area.area;
}

/** A report without a single concentration of the city says nothing. */
export function daysMissing(week: Week, { areas }: WeeklyFigures): string | null {
  const city = areas.find(({ area }) => area === CITY);
  const values = city?.days.flatMap(({ concentrations }) => Object.values(concentrations)) ?? [];
  if (values.some((value) => value !== null)) return null;
  return `${week}：七天里没有一天的有效小时够（日均值要 20 小时），编不出周报。请取得更完整的文件。`;
}
