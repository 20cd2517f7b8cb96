import type { TrendTarget } from '../trend.ts';
import type { AnnualReport } from './annual-report.ts';
import type { AirStatistics } from './monthly-report.ts';
import type { TrendFigure } from './trends.ts';
import { CITY } from './weekly-report.ts';

/** Which goal of a year a trend is read against. */
const INDICATORS: Readonly<Partial<Record<TrendFigure, string>>> = {
  pm25: 'pm25',
  'good-share': 'good-share',
};

/** The city's published goals (目标) for a figure, newest year first. */
function goalsOf(figure: TrendFigure, reports: readonly AnnualReport[]): TrendTarget[] {
  const goals = reports.flatMap(({ period, figures }) =>
    figures.flatMap(({ indicator, area, goal, value, month }): TrendTarget[] => {
      const isWanted = indicator === INDICATORS[figure] && area === CITY && month === null;
      if (!isWanted || value === null || goal === null || goal === 'equal') return [];
      const year = Number(period.slice(0, 4));
      return [{ value, from: year, to: year, direction: goal }];
    }),
  );
  return goals.toSorted((a, b) => b.from - a.from);
}

/** The newest goal; null = none was published. */
export function targetOf(figure: TrendFigure, reports: readonly AnnualReport[]): TrendTarget | null {
  return goalsOf(figure, reports)[0] ?? null;
}

/** A figure of the year to date against the goal of its year. */
export type AgainstTarget = {
  readonly figure: 'pm25' | 'good-share';
  readonly value: number | null;
  /** null = no goal of that year was found. */
  readonly target: TrendTarget | null;
  /** null where either is missing. */
  readonly isMet: boolean | null;
};

/** The city's year to date against the goals of its year. */
export function againstTargets(
  year: number,
  { concentrations, goodShare }: Pick<AirStatistics, 'concentrations' | 'goodShare'>,
  reports: readonly AnnualReport[],
): AgainstTarget[] {
  const values = { pm25: concentrations.pm25, 'good-share': goodShare };
  return (['pm25', 'good-share'] as const).map((figure) => {
    const target = goalsOf(figure, reports).find(({ from, to }) => from <= year && year <= to) ?? null;
    return { figure, value: values[figure], target, isMet: isMet(values[figure], target) };
  });
}

function isMet(value: number | null, target: TrendTarget | null): boolean | null {
  if (value === null || target === null) return null;
  return target.direction === 'at-most' ? value <= target.value : value >= target.value;
}
