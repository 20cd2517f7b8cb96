import { comparedAir, type AirFigure, type Basis, type Compared } from '../sentences/month-facts.ts';
import type { MonthJson } from '../sentences/month-json.ts';
import type { Month } from '../sentences/month-claims.ts';
import type { ExpectedRow, ExpectedTable } from './expected.ts';

const TABLES = [
  ['air-last-year', 'month', 'last-year'],
  ['air-previous', 'month', 'previous'],
  ['air-year-to-date-last-year', 'yearToDate', 'last-year'],
] as const;

/** The tables that compare a month, but for those without a single base: bases judged again where the rules changed, and the changes from them. */
export function comparedTables({ report, find, nameOf }: Month): ExpectedTable[] {
  return TABLES.map(([id, window, basis]) => ({
    id,
    key: ['area'],
    rows: (report.air.month ?? []).map(({ area }) => ({
      area: nameOf(area),
      ...figures(area, window, report, find, basis),
    })),
  })).filter(({ rows }) => rows.some(hasBase));
}

function hasBase(row: ExpectedRow): boolean {
  return Object.entries(row).some(([name, value]) => name.endsWith('_base') && value !== null);
}

function figures(
  area: string,
  window: 'month' | 'yearToDate',
  report: MonthJson,
  find: Month['find'],
  basis: Basis,
): ExpectedRow {
  const of = (figure: AirFigure) => comparedAir(figure, area, window, report, find, basis);
  return {
    ...pair('pm25', of('pm25')),
    ...pair('good_share', of('goodShare')),
    ...pair('composite_index', of('compositeIndex')),
  };
}

function pair(name: string, { base, change }: Compared): ExpectedRow {
  return { [`${name}_base`]: base, [`${name}_change`]: change };
}
