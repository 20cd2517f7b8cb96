import { POLLUTANTS, type Pollutant } from '#src/domain/air/pollutant.ts';
import { monthsToDate, type Month } from '#src/domain/month.ts';
import { daysNeeded } from '#src/domain/report/air-window.ts';
import type { AirStatistics, MonthlyAir } from '#src/domain/report/monthly-report.ts';
import { air as words } from '#src/words/zh/air.ts';
import type { AirYear } from './air.ts';

type AreaName = (area: string) => string;

/** What an editor should know of a month's figures: which are missing, and why. */
export function airNotices(month: Month, air: MonthlyAir, year: AirYear, areaName: AreaName): string[] {
  return [
    ...air.month.flatMap((row) => tooFewDays(month, row, areaName)),
    ...air.yearToDate.flatMap((row, index) => tooFewInYear(month, row, air.month[index], areaName)),
    ...notCovered(month, year),
    ...air.yearToDate.flatMap((row) => newArea(month, row, year, areaName)),
  ];
}

function tooFewDays(month: Month, row: AirStatistics, areaName: AreaName): string[] {
  const short = shortIn(row);
  if (short.length === 0) return [];
  return [
    `${month}：${areaName(row.area)}的${words.shortPollutants(short)}有效日不到 ${daysNeeded(month)} 个，不出月均值，综合指数也不出。`,
  ];
}

/** One short month leaves the year to date without a concentration for the rest of the year. */
function tooFewInYear(
  month: Month,
  row: AirStatistics,
  own: AirStatistics | undefined,
  areaName: AreaName,
): string[] {
  const already = own ? shortIn(own) : [];
  const short = shortIn(row).filter((pollutant) => !already.includes(pollutant));
  if (short.length === 0) return [];
  return [
    `${month}：${areaName(row.area)}的${words.shortPollutants(short)}在此前有月份有效日不足，不出累计均值，累计综合指数也不出。`,
  ];
}

function shortIn({ gaps }: AirStatistics): Pollutant[] {
  return POLLUTANTS.filter((pollutant) => gaps[pollutant] === 'too-few-days');
}

function notCovered(month: Month, { compiled, problems }: AirYear): string[] {
  const open = monthsToDate(month).filter((other) => !compiled.has(other));
  if (open.length === 0) return [];
  return [
    `${month}：文件没有覆盖当年1月到本月的每个月，累计值写“数据不全”。要有累计值，请给出从1月1日起的小时数据。其中：`,
    ...open.flatMap((other) => problems.get(other) ?? []).map((why) => `  ${why}`),
  ];
}

/** An area that had no data in an earlier month has no year to date. */
function newArea(
  month: Month,
  { area, gaps }: AirStatistics,
  { compiled }: AirYear,
  areaName: AreaName,
): string[] {
  const isCovered = monthsToDate(month).every((other) => compiled.has(other));
  if (!isCovered || gaps.goodShare !== 'not-covered') return [];
  return [`${month}：${areaName(area)}在此前有月份没有数据，累计值写“数据不全”。`];
}
