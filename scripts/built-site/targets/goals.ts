import { readFileSync } from 'node:fs';
import type { ContentFile } from '#src/content/files.ts';
import type { Shelf } from '../planting.ts';
import { at, listAt, numberAt, textAt } from '../stored/expected.ts';

type Item = Pick<ContentFile, 'id' | 'file'>;

/** What the city was to reach in a year, as an annual report that is on the site prints it. */
export type YearGoal = {
  readonly year: number;
  readonly indicator: string;
  readonly side: '不高于' | '不低于';
  readonly value: number;
  readonly unit: string;
};

const SIDES = new Map<string, YearGoal['side']>([
  ['at-most', '不高于'],
  ['at-least', '不低于'],
]);

/** The goals of years, that of the newest report first; goals of a month or a district are not among them. */
export function yearGoals({ files }: Pick<Shelf, 'files'>, items: readonly Item[]): YearGoal[] {
  return items
    .filter(({ id }) => files.has(`reports/annual/${id}/index.html`))
    .toSorted((a, b) => endOf(b.id).localeCompare(endOf(a.id)))
    .flatMap(({ file }) => goalsIn(JSON.parse(readFileSync(file, 'utf8'))));
}

/** A year ends after its first half. */
function endOf(id: string): string {
  return id.replace(/^(\d{4})$/, '$1-h2');
}

/** Those of one stored report. */
export function goalsIn(report: unknown): YearGoal[] {
  const year = Number(textAt(report, 'period').slice(0, 4));
  return listAt(report, 'figures').flatMap((figure) => {
    const [side, value] = [SIDES.get(textAt(figure, 'goal')), numberAt(figure, 'value')];
    const isOfYear = textAt(figure, 'area') === 'city' && at(figure, 'month') === null;
    if (!isOfYear || !side || value === null) return [];
    return [{ year, indicator: textAt(figure, 'indicator'), side, value, unit: textAt(figure, 'unit') }];
  });
}

/** The goal of a year for an indicator; null = none was published. */
export function goalOf(goals: readonly YearGoal[], indicator: string, year: number): YearGoal | null {
  return goals.find((goal) => goal.indicator === indicator && goal.year === year) ?? null;
}
