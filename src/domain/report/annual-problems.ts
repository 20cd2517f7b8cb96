import { derivedValue, lastDayOfPeriod, type AnnualFigure, type AnnualReport } from './annual-report.ts';

/** A rule that a yearly report breaks, at `path`. */
export type AnnualProblem = {
  readonly path: readonly (string | number)[];
  readonly why:
    'published-early' | 'figure-twice' | 'figure-gap' | 'figure-derived' | 'derived-value' | 'printed-value';
  /** What it should be. */
  readonly computed?: string;
};

/** Everything in a yearly report that contradicts itself. */
export function annualProblems(report: AnnualReport): AnnualProblem[] {
  return [
    ...(isEarly(report) ? [{ path: ['publishedOn'], why: 'published-early' as const }] : []),
    ...report.figures.flatMap((figure, index) =>
      figureProblems(figure, report.figures.slice(0, index)).map((problem) => ({
        ...problem,
        path: ['figures', index, ...problem.path],
      })),
    ),
  ];
}

/** A day must lie after the period; a month or year must not lie before its end. */
function isEarly({ publishedOn, period }: AnnualReport): boolean {
  const published: string = publishedOn;
  const last: string = lastDayOfPeriod(period);
  return published.length === last.length ? published <= last : published < last.slice(0, published.length);
}

function figureProblems(figure: AnnualFigure, before: readonly AnnualFigure[]): AnnualProblem[] {
  const { id, value, printed, derived, gap } = figure;
  return [
    ...(before.some((other) => other.id === id) ? [{ path: ['id'], why: 'figure-twice' as const }] : []),
    ...(((value ?? printed) === null) !== (gap !== null)
      ? [{ path: ['gap'], why: 'figure-gap' as const }]
      : []),
    ...((value !== null && printed === null) !== (derived !== null)
      ? [{ path: ['derived'], why: 'figure-derived' as const }]
      : []),
    ...mismatch('derived-value', value, derived === null ? value : derivedValue(derived)),
    ...mismatch('printed-value', value, printed === null || value === null ? value : printedNumber(printed)),
  ];
}

function mismatch(why: AnnualProblem['why'], value: number | null, wanted: number | null): AnnualProblem[] {
  return value === wanted ? [] : [{ path: ['value'], why, computed: String(wanted) }];
}

/** The first number of what is printed: 18 of `18（18.4）`. */
function printedNumber(printed: string): number | null {
  const [number] = /\d+(\.\d+)?/.exec(printed) ?? [];
  return number === undefined ? null : Number(number);
}
