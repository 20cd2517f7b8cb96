import type { PartialDay } from '../calendar.ts';
import type { AnnualFigure, AnnualPeriod, AnnualReport } from './annual-report.ts';

/** An invented figure for tests. */
export const EXAMPLE_FIGURE: AnnualFigure = {
  id: 'pm25',
  indicator: 'pm25',
  area: 'city',
  month: null,
  value: 37,
  unit: '微克/立方米',
  printed: '37',
  goal: null,
  change: null,
  derived: null,
  gap: null,
  note: null,
};

/** An invented report of 2018 with these figures. */
export function exampleAnnual(figures: readonly AnnualFigure[]): AnnualReport {
  return {
    period: '2018' as AnnualPeriod, // a year
    title: '示例',
    edition: 1,
    publishedOn: '2019-01-18' as PartialDay, // a real day
    provenance: { kind: 'demonstration' },
    figures,
    notes: [],
  };
}
