import { Big } from 'big.js';
import { aqiOf } from '../air/aqi.ts';
import type { AreaDay } from '../air/area-day.ts';
import { perPollutant, POLLUTANTS } from '../air/pollutant.ts';
import { aqiStandardOn } from '../standards/edition.ts';
import { daysOfWeek } from '../week.ts';
import { CITY, type WeeklyReport } from './weekly-report.ts';

/** A figure that contradicts the others of its report. */
export type ReportProblem = {
  readonly path: readonly (string | number)[];
  readonly why: 'week-days' | 'city-first' | 'gap-reason' | 'recomputed';
  /** What the figure should be, where that can be said. */
  readonly computed?: string;
};

/** Every figure of a report that does not follow from the others: a value changed by hand, or by a changed rule. */
export function reportProblems({ week, areas }: Pick<WeeklyReport, 'week' | 'areas'>): ReportProblem[] {
  const days = daysOfWeek(week).join();
  const city: ReportProblem[] = areas[0]?.area === CITY ? [] : [{ path: ['areas'], why: 'city-first' }];
  const problems = areas.flatMap((area, index): ReportProblem[] => {
    const path = ['areas', index, 'days'];
    if (area.days.map(({ day }) => day).join() !== days) return [{ path, why: 'week-days', computed: days }];
    return area.days.flatMap((day, place) => dayProblems(day, [...path, place]));
  });
  return [...city, ...problems];
}

function dayProblems(day: AreaDay, path: ReportProblem['path']): ReportProblem[] {
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

function recomputed(
  path: ReportProblem['path'],
  stored: string | number | null,
  computed: string | number | null,
): ReportProblem[] {
  return stored === computed ? [] : [{ path, why: 'recomputed', computed: String(computed ?? 'null') }];
}
