import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { airKeyFigures } from './air-key-figures.ts';
import type { KeyFigure } from './key-figure.ts';
import { waterKeyFigure } from './water-key-figure.ts';

/** The key figures of a month for an area; those of a part that the report lacks are left out. */
export function keyFigures(page: MonthlyReportPage, area: string, words: Words): KeyFigure[] {
  return [...airKeyFigures(page.air, area, words), ...waterKeyFigure(page, area, words)];
}
