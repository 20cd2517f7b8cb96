import { month } from '../month.ts';
import type { MissingPart } from '../report/missing-part.ts';
import type { WaterWindow } from '../report/monthly-water.ts';
import type { SectionReport } from './section-mention.ts';
import type { ListedSection } from './section-record.ts';

const NOTHING: MissingPart = { missing: 'not-published' };

/** A published monthly report of the city with what it has of water. */
export function reportOf(
  id: string,
  water: { readonly month?: WaterWindow; readonly yearToDate?: WaterWindow },
  changes: Partial<SectionReport> = {},
): SectionReport {
  return {
    id,
    month: month(id.slice(0, 7)),
    scope: id.slice(8) || 'city',
    demonstration: false,
    water: { warningRule: null, month: NOTHING, yearToDate: NOTHING, ...water },
    ...changes,
  };
}

/** A section of the list in Yuecheng, target Ⅲ. */
export function listedSection(name: string, changes: Partial<ListedSection> = {}): ListedSection {
  return {
    name,
    aliases: [],
    district: 'yuecheng',
    river: 'Example River',
    target: 3,
    demonstration: false,
    ...changes,
  };
}
