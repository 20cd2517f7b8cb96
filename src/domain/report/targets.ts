import type { TrendTarget } from '../trend.ts';
import type { AnnualReport } from './annual-report.ts';
import type { TrendFigure } from './trends.ts';

/** Which goal of a year a trend is read against. */
const INDICATORS: Readonly<Partial<Record<TrendFigure, string>>> = {
  pm25: 'pm25',
  'good-share': 'good-share',
};

/** The city's published goal (目标) for a figure, newest year first; null = none was published. */
export function targetOf(figure: TrendFigure, reports: readonly AnnualReport[]): TrendTarget | null {
  const goals = reports.flatMap(({ period, figures }) =>
    figures.flatMap(({ indicator, area, goal, value, month }): TrendTarget[] => {
      const isWanted = indicator === INDICATORS[figure] && area === 'city' && month === null;
      if (!isWanted || value === null || goal === null || goal === 'equal') return [];
      const year = Number(period.slice(0, 4));
      return [{ value, from: year, to: year, direction: goal }];
    }),
  );
  return goals.toSorted((a, b) => b.from - a.from)[0] ?? null;
}
