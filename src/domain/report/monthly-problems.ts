import { waterProblems } from './water-problems.ts';
import { countDays } from '../air/statistics.ts';
import { LEVELS } from '../air/level.ts';
import { POLLUTANTS } from '../air/pollutant.ts';
import { daysOfMonth, lastDayOfMonth } from '../month.ts';
import { partProblems } from './part-problems.ts';
import { dayProblems, recomputed, type ReportProblem } from './report-problems.ts';
import { CITY } from './weekly-report.ts';
import type { AirFigure, AirStatistics, MonthlyAir, MonthlyReport } from './monthly-report.ts';
import { isMissing } from './missing-part.ts';

type Path = ReportProblem['path'];

/** Every figure of a monthly report that does not follow from the others. */
export function monthlyProblems(report: MonthlyReport): ReportProblem[] {
  const early = report.publishedOn <= lastDayOfMonth(report.month);
  return [
    ...(early ? [{ path: ['publishedOn'], why: 'published-early' as const }] : []),
    ...(isMissing(report.air) ? [] : airProblems(report.air, report)),
    ...waterProblems(report),
    ...partProblems(report),
  ];
}

function airProblems(air: MonthlyAir, report: MonthlyReport): ReportProblem[] {
  const windows: [Path, readonly AirStatistics[]][] = [
    [['air', 'month'], air.month],
    [['air', 'yearToDate'], air.yearToDate],
    [['air', 'lastYear', 'month'], air.lastYear?.month ?? []],
    [['air', 'lastYear', 'yearToDate'], air.lastYear?.yearToDate ?? []],
  ];
  return [
    ...windows.flatMap(([path, rows]) => rowProblems(path, rows, report.scope)),
    ...twiceProblems(['air', 'days'], air.days),
    ...air.days.flatMap((_, index) => daysProblems(air, index, report)),
  ];
}

function rowProblems(path: Path, rows: readonly AirStatistics[], scope: string): ReportProblem[] {
  const [first] = rows;
  return [
    ...(scope === CITY && first && first.area !== CITY ? [{ path, why: 'city-first' as const }] : []),
    ...twiceProblems(path, rows),
    ...rows.flatMap((row, index) => [
      ...gapProblems([...path, index], row),
      ...levelProblems([...path, index], row),
    ]),
  ];
}

function twiceProblems(path: Path, rows: readonly { readonly area: string }[]): ReportProblem[] {
  return new Set(rows.map(({ area }) => area)).size < rows.length ? [{ path, why: 'area-twice' }] : [];
}

/** A missing figure has a reason, and a figure has none. */
function gapProblems(path: Path, row: AirStatistics): ReportProblem[] {
  const { validDays, byLevel, primaryDays, goodShare, compositeIndex, concentrations, gaps } = row;
  const figures = { validDays, byLevel, primaryDays, goodShare, compositeIndex, ...concentrations };
  return (Object.keys(figures) as AirFigure[]) // the keys just written
    .filter((figure) => (figures[figure] === null) !== (gaps[figure] !== undefined))
    .map((figure) => ({ path: [...path, 'gaps', figure], why: 'gap-reason' }));
}

/** The days at each level add up to the valid days. */
function levelProblems(path: Path, { byLevel, validDays }: AirStatistics): ReportProblem[] {
  if (!byLevel || validDays === null) return [];
  const sum = LEVELS.reduce((total, level) => total + byLevel[level], 0);
  return recomputed([...path, 'validDays'], validDays, sum);
}

function daysProblems({ days, month }: MonthlyAir, index: number, report: MonthlyReport): ReportProblem[] {
  const area = days[index];
  if (!area) return [];
  const path = ['air', 'days', index];
  const wanted = daysOfMonth(report.month).join();
  if (area.days.map(({ day }) => day).join() !== wanted) {
    return [{ path: [...path, 'days'], why: 'month-days' }];
  }
  const statistics = month.findIndex((row) => row.area === area.area);
  return [
    ...area.days.flatMap((day, place) => dayProblems(day, [...path, 'days', place])),
    ...countProblems(['air', 'month', statistics], month[statistics], countDays(area.days)),
  ];
}

function countProblems(
  path: Path,
  row: AirStatistics | undefined,
  { valid, byLevel, primary, goodShare }: ReturnType<typeof countDays>,
): ReportProblem[] {
  if (!row) return [{ path: ['air', 'month'], why: 'area-missing' }];
  return [
    ...recomputed([...path, 'validDays'], row.validDays, valid),
    ...recomputed([...path, 'goodShare'], row.goodShare, goodShare),
    ...recomputed([...path, 'byLevel'], levelText(row.byLevel), levelText(byLevel)),
    ...recomputed([...path, 'primaryDays'], primaryText(row.primaryDays), primaryText(primary)),
  ];
}

function levelText(byLevel: AirStatistics['byLevel']): string {
  return byLevel ? LEVELS.map((level) => byLevel[level]).join() : '';
}

function primaryText(primary: AirStatistics['primaryDays']): string {
  return primary ? POLLUTANTS.map((pollutant) => primary[pollutant]).join() : '';
}
