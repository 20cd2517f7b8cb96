import { epochDayOf } from '#src/domain/calendar.ts';
import type { Place } from '#src/domain/air/network.ts';
import { CITY, type ReportArea } from '#src/domain/report/weekly-report.ts';
import type { Site } from '#src/schemas/site.ts';
import { formatHour } from '../air-file/hour.ts';
import type { Coverage } from './coverage.ts';
import type { HourlyStore, Presence } from './hourly-store.ts';
import type { Period } from './period.ts';

/** An area that has stations too is taken as given only with rows for this share of the period. */
const LEAST_OWN_SHARE = 0.5;

/** Why what was collected cannot support a period's report, as a sentence; null when it can. */
export function unsupported(
  period: Period,
  { store, coverage }: { readonly store: HourlyStore; readonly coverage: readonly Coverage[] },
  site: Site,
): string | null {
  return (
    rowsMissing(period, store, coverage) ??
    placesMissing(period, store.presence(period.first, period.last), site)
  );
}

/** Why the files cannot support a period's report, as a sentence; null when they can. */
export function rowsMissing(
  { label, noun, days }: Period,
  store: HourlyStore,
  coverage: readonly Coverage[],
): string | null {
  const last = Math.max(...coverage.map((file) => file.last));
  if (last === -Infinity) return `${label}：文件里没有本市的数据行。请检查城市、区县和点位的名称。`;
  const hours = days.flatMap((day) => Array.from({ length: 24 }, (_, hour) => epochDayOf(day) * 24 + hour));
  const range = `文件覆盖 ${formatHour(Math.min(...coverage.map((file) => file.first)))} 至 ${formatHour(last)}`;
  if (!hours.some((hour) => store.hasRow(hour))) {
    return `${label}：文件里没有${noun}（${days[0]} 至 ${days.at(-1)}）的数据行；${range}。`;
  }
  if (last < (hours.at(-1) ?? 0)) {
    return `${label}：${noun}到 ${days.at(-1)} 24:00 才结束，数据还不全；${range}。请等${noun}结束后导出完整的文件。`;
  }
  const empty = days.filter(
    (day) => !hours.some((hour) => Math.floor(hour / 24) === epochDayOf(day) && store.hasRow(hour)),
  );
  return empty.length > 0
    ? `${label}：${empty.join('、')} 没有任何数据行；${range}。若确为全天缺测，请保留该日各时次的空行。`
    : null;
}

/** Why the places in the files cannot stand for their areas; null when they can. */
export function placesMissing(period: Period, presence: readonly Presence[], site: Site): string | null {
  return (
    mixedLevels(period, presence) ??
    stoppedPlaces(period, presence) ??
    districtsMissing(period, presence, site)
  );
}

/** A row whose station is empty looks like a row of the whole area. */
function mixedLevels({ label, days }: Period, presence: readonly Presence[]): string | null {
  const sparse = presence.filter(
    ({ place, rows }) =>
      place.kind === 'area' &&
      rows < days.length * 24 * LEAST_OWN_SHARE &&
      presence.some((other) => other.place.kind === 'station' && isWithin(other.place, place)),
  );
  if (sparse.length === 0) return null;
  const names = sparse.map(({ place, rows }) => `${place.name}有${rows}行`).join('、');
  return `${label}：多数行有点位名，但${names}没有，像是整个区域的值。请补上点位名，或删去这些行。`;
}

/** A file that was cut off ends for some places before the period does. */
function stoppedPlaces({ label, noun, days }: Period, presence: readonly Presence[]): string | null {
  const last = days.at(-1);
  const end = last ? (epochDayOf(last) + 1) * 24 - 1 : 0;
  const stopped = presence.filter(({ lastHour }) => lastHour <= end - 24);
  if (stopped.length === 0) return null;
  const names = stopped
    .map(({ place, lastHour }) => `${place.name}（到 ${formatHour(lastHour)}）`)
    .join('、');
  return `${label}：${names}的数据行没有到${noun}结束，文件可能被截断。若确为停测，请保留其余时次的空行。`;
}

function districtsMissing({ label }: Period, presence: readonly Presence[], site: Site): string | null {
  const places = presence.map(({ place }) => place);
  if (places.some(({ kind, area }) => kind === 'area' && area === CITY)) return null;
  const stations = places.filter(({ kind }) => kind === 'station');
  const without = site.districts.filter(({ id }) => !stations.some(({ area }) => area === id));
  if (without.length === 0) return null;
  return (
    `${label}：文件没有全市的行，点位也不全，${without.map(({ name }) => name).join('、')}没有点位，算不出全市的值。` +
    '请再用 --air 加上这些区县的文件，或用含全市行的文件。'
  );
}

function isWithin(station: Place, area: Place): boolean {
  return area.area === CITY || station.area === area.area;
}

/** A report without a single concentration of the city says nothing. */
export function daysMissing(
  { label, noun }: Period,
  areas: readonly Pick<ReportArea, 'area' | 'days'>[],
): string | null {
  const city = areas.find(({ area }) => area === CITY);
  const values = city?.days.flatMap(({ concentrations }) => Object.values(concentrations)) ?? [];
  if (values.some((value) => value !== null)) return null;
  return `${label}：${noun}没有一天的有效小时够（日均值要 20 小时），编不出报告。请取得更完整的文件。`;
}
