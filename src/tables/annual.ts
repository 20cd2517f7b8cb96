import type { AnnualFigure, AnnualReport } from '#src/domain/report/annual-report.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf, type Row } from './cells.ts';

/** Every table of a yearly report. */
export function annualTables({ report }: Pick<AnnualReportPage, 'report'>, words: Words): DataTable[] {
  return [figureTable(report, words)];
}

/** The published figures, one a row; columns that say nothing in this report are left out. */
function figureTable(report: AnnualReport, words: Words): DataTable {
  const { title, caption, notes } = words.annual.table;
  return tableOf(
    { id: 'figures', title, caption: caption(report), notes },
    columnsOf(report),
    report.figures.map((figure) => figureRow(figure, report, words)),
    words,
  );
}

function columnsOf({ figures }: AnnualReport): ColumnKey[] {
  const optional: readonly (readonly [ColumnKey, (figure: AnnualFigure) => boolean])[] = [
    ['period', ({ month }) => month !== null],
    ['figure', () => true],
    ['unit', () => true],
    ['nature', () => true],
    ['change', ({ change }) => change !== null],
    ['figure_source', ({ source }) => source !== undefined],
    ['note', ({ note }) => note !== null],
  ];
  return ['indicator', 'area', ...optional.filter(([, says]) => figures.some(says)).map(([key]) => key)];
}

function figureRow(figure: AnnualFigure, { period }: AnnualReport, words: Words): Row {
  const { annual } = words;
  const { value, gap, change, source, note, month } = figure;
  const missing = gap && annual.gap(gap);
  return {
    indicator: cell(annual.indicator(figure.indicator)),
    area: cell(areaLabel(figure.area, words)),
    period: cell(annual.period(month ?? period)),
    figure: cell(value, missing ?? annual.table.inWords),
    unit: cell(value === null ? null : figure.unit),
    nature: cell(annual.nature(figure, wordingOf(figure)), missing),
    change: cell(change && annual.change(change, figure.unit), noChange(figure, words)),
    figure_source: cell(source ? annual.sources.item(source) : null, annual.table.ownSource),
    note: cell(note),
  };
}

/** Why no change is told; a goal has none. */
function noChange({ goal, gap }: AnnualFigure, { annual }: Words): string | null {
  if (goal) return null;
  return gap ? annual.gap(gap) : annual.table.noChange;
}

/** What is printed, where that is not just the number. */
function wordingOf({ value, printed }: AnnualFigure): string | null {
  const isNumber = value !== null && printed !== null && Number(printed) === value;
  return isNumber || printed === null ? null : printed;
}
