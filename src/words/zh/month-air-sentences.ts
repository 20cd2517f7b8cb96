import { lastDayOfMonth } from '#src/domain/month.ts';
import type { AreaMonthSummary, MonthAirSummary } from '#src/domain/report/month-summary.ts';
import type { AirStatistics, MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';
import { gaps } from './gaps.ts';
import { comparisons, share } from './month-comparisons.ts';

/** The area that a report is about; null where it has no air of it. */
export function ownArea(
  { scope }: Pick<MonthlyReport, 'scope'>,
  air: MonthAirSummary | null,
): AreaMonthSummary | null {
  return air?.areas.find(({ area }) => area === scope) ?? null;
}

/** `空气31天里30天优良`; without counts the share. */
export function airFinding({ validDays, byLevel, goodShare }: AirStatistics): string {
  if (validDays !== null && byLevel) {
    const good = byLevel[1] + byLevel[2];
    if (validDays === 0) return '没有发布空气质量指数';
    return good === validDays ? `空气${validDays}天全部优良` : `空气${validDays}天里${good}天优良`;
  }
  return goodShare === null ? '空气优良天数比例未公布' : `空气优良天数比例${share(goodShare)}%`;
}

/** PM2.5 with its comparisons and the limit of a year. */
export function pm25Sentence(report: MonthlyReport, air: MonthAirSummary | null): string {
  const own = ownArea(report, air);
  if (!own) return '';
  const { pm25 } = own.month.concentrations;
  if (pm25 === null) return `PM2.5月均值${gaps.gap(own.month.gaps.pm25) ?? gaps.unpublished}。`;
  const limit = airLimitsOn(lastDayOfMonth(report.month)).annual.pm25;
  const compared = comparisons({
    lastYear: own.lastYear.concentrations.pm25,
    previous: own.previous.concentrations.pm25,
  });
  const side = limit !== null && pm25 > limit ? '高于' : '不高于';
  return `${[`PM2.5平均${pm25}微克/立方米`, ...compared, `${side}年均二级限值${limit}（只作参照）`].join('，')}。`;
}

/** The districts with the least good share, where they differ. */
export function worstSentence(air: MonthAirSummary | null, areaName: (area: string) => string): string {
  const shares = (air?.areas ?? [])
    .filter(({ area }) => area !== CITY)
    .flatMap(({ area, month }) => (month.goodShare === null ? [] : [{ area, share: month.goodShare }]));
  const least = Math.min(...shares.map((row) => row.share));
  const worst = shares.filter((row) => row.share === least);
  if (worst.length === shares.length) return '';
  return `优良天数比例最低的是${worst.map(({ area }) => areaName(area)).join('、')}（${share(least)}%）。`;
}
