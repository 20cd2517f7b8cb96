import { isMissing } from '#src/domain/report/missing-part.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { DistrictNow } from '#src/queries/districts.ts';
import type { Words } from '#src/words/words.ts';
import { townshipTable } from './township-table.ts';
import { sectionTable } from './section-table.ts';

/** The tables of a district's page: its sections and townships in the newest month. */
export function districtTables({ water, townships }: DistrictNow, words: Words): DataTable[] {
  if (!water) return [];
  const { month, water: part } = water.page.report;
  const window =
    isMissing(part) || isMissing(part.month) ? null : { ...part.month, sections: water.sections };
  return [
    ...(window
      ? [sectionTable('month', month, window, water.page.water?.previousClasses ?? null, words)]
      : []),
    ...(townships.length > 0 ? [townshipTable(month, townships, words)] : []),
  ];
}
