import { Big } from 'big.js';
import { aqiOf } from '../air/aqi.ts';
import type { AreaDay } from '../air/area-day.ts';
import { perPollutant, POLLUTANTS } from '../air/pollutant.ts';
import { aqiStandardOn } from '../standards/edition.ts';
import { daysOfWeek, lastDayOf } from '../week.ts';
import { CITY, type WeeklyReport } from './weekly-report.ts';

/** A figure that contradicts the others of its report. */
export type ReportProblem = {
  readonly path: readonly (string | number)[];
  readonly why:
    | 'week-days'
    | 'month-days'
    | 'city-first'
    | 'area-twice'
    | 'area-missing'
    | 'published-early'
    | 'gap-reason'
    | 'recomputed';
  /** What the figure should be, where that can be said. */
  readonly computed?: string;
};

type CheckedReport = Pick<WeeklyReport, 'week' | 'areas' | 'publishedOn'>;

/** Every figure of a report that does not follow from the others: a value changed by hand, or by a changed rule. */
export function reportProblems(report: CheckedReport): ReportProblem[] {
  return [...frameProblems(report), ...report.areas.flatMap((_, index) => areaProblems(report, index))];
}

function frameProblems({ week, areas, publishedOn }: CheckedReport): ReportProblem[] {
  const names = areas.map(({ area }) => area);
  return [
    ...problemIf(names[0] !== CITY, { path: ['areas'], why: 'city-first' }),
    ...problemIf(new Set(names).size < names.length, { path: ['areas'], why: 'area-twice' }),
    ...problemIf(publishedOn <= lastDayOf(week), { path: ['publishedOn'], why: 'published-early' }),
  ];
}

function areaProblems({ week, areas }: CheckedReport, index: number): ReportProblem[] {
  const path = ['areas', index, 'days'];
  const days = areas[index]?.days ?? [];
  const wanted = daysOfWeek(week).join();
  if (days.map(({ day }) => day).join() !== wanted) return [{ path, why: 'week-days', computed: wanted }];
  return days.flatMap((day, place) => dayProblems(day, [...path, place]));
}

function problemIf(condition: boolean, problem: ReportProblem): ReportProblem[] {
  return condition ? [problem] : [];
}

/** What of a published day does not follow from its concentrations by the standard of the day. */
export function dayProblems(day: AreaDay, path: ReportProblem['path']): ReportProblem[] {
  const { concentrations, gaps } = day;
  const unexplained = POLLUTANTS.filter((p) => (concentrations[p] === null) !== (gaps[p] !== undefined));
  const gapProblems = unexplained.map((p): ReportProblem => ({
    path: [...path, 'gaps', p],
    why: 'gap-reason',
  }));
  const judged = aqiOf(
    aqiStandardOn(day.day),
    'daily',
    perPollutant((p) => (concentrations[p] === null ? null : new Big(concentrations[p]))),
  );
  return [
    ...gapProblems,
    ...recomputed([...path, 'aqi'], day.aqi, judged.aqi),
    ...recomputed([...path, 'primary'], day.primary.join(), judged.primary.join()),
  ];
}

/** A stored figure that is not the computed one. */
export function recomputed(
  path: ReportProblem['path'],
  stored: string | number | null,
  computed: string | number | null,
): ReportProblem[] {
  return stored === computed ? [] : [{ path, why: 'recomputed', computed: String(computed ?? 'null') }];
}
