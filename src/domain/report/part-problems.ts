import type { MonthlyReport, TownshipRow } from './monthly-report.ts';
import type { WaterWindow } from './monthly-water.ts';
import { isMissing, type FigureGap, type Part } from './missing-part.ts';
import type { ReportProblem } from './report-problems.ts';

type Path = ReportProblem['path'];

/** Every figure of water, sources and townships that is missing without a reason, or has one without being missing. */
export function partProblems({ water, drinking, townships }: MonthlyReport): ReportProblem[] {
  return [
    ...(isMissing(water) ? [] : windowProblems(['water', 'month'], water.month)),
    ...(isMissing(water) ? [] : windowProblems(['water', 'yearToDate'], water.yearToDate)),
    ...(isMissing(drinking)
      ? []
      : drinking.sources.flatMap((source, index) =>
          gapProblem(['drinking', 'sources', index, 'gap'], source.class, source.gap),
        )),
    ...(isMissing(townships) ? [] : townships.rows.flatMap(townshipProblems)),
  ];
}

function windowProblems(path: Path, window: Part<WaterWindow>): ReportProblem[] {
  if (isMissing(window)) return [];
  return [
    ...window.sections.flatMap((section, index) =>
      gapProblem([...path, 'sections', index, 'gap'], section.class, section.gap),
    ),
    ...window.trophic.flatMap(({ index: figure, gap }, index) =>
      gapProblem([...path, 'trophic', index, 'gap'], figure, gap),
    ),
  ];
}

function townshipProblems(
  { month, yearToDate, lastYear, gaps }: TownshipRow,
  index: number,
): ReportProblem[] {
  const figures = {
    month,
    yearToDate,
    // Where the source prints no last year, nothing is missing.
    lastYearMonth: lastYear ? lastYear.month : 0,
    lastYearToDate: lastYear ? lastYear.yearToDate : 0,
  };
  return (Object.keys(figures) as (keyof typeof figures)[]).flatMap((key) =>
    gapProblem(['townships', 'rows', index, 'gaps', key], figures[key], gaps[key] ?? null),
  );
}

function gapProblem(path: Path, figure: number | null, gap: FigureGap | null): ReportProblem[] {
  return (figure === null) === (gap !== null) ? [] : [{ path, why: 'gap-reason' }];
}
