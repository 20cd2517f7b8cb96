import { CITY } from '#src/domain/report/weekly-report.ts';
import { areaName } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

/** What tables call an area. */
export function areaLabel(area: string, words: Words): string {
  return area === CITY ? words.tables.city : (areaName(area) ?? area);
}
