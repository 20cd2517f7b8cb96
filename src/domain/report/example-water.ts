import type { WaterClass } from '../water/item.ts';
import { summaryOf } from '../water/summary.ts';
import type { MonthlyWater, SectionResult, SectionSummary, WaterWindow } from './monthly-water.ts';

/** A section for tests, of class Ⅱ where it has to be Ⅲ. */
export function exampleSection(name: string, changes: Partial<SectionResult> = {}): SectionResult {
  return {
    name,
    district: 'yuecheng',
    river: null,
    basin: null,
    body: 'river',
    target: 3,
    values: null,
    class: 2,
    gap: null,
    note: null,
    passes: true,
    indicators: [],
    warning: null,
    ...changes,
  };
}

/** A section of a class that passes or fails Ⅲ by it. */
export function sectionOf(name: string, ownClass: WaterClass): SectionResult {
  return exampleSection(name, { class: ownClass, passes: ownClass <= 3 });
}

/** A section whose sampling is suspended. */
export function suspendedSection(name: string, note: string | null = null): SectionResult {
  return exampleSection(name, { class: null, gap: 'suspended', note, passes: null });
}

/** Water of a window with the sums of its sections for the city, and whatever else it has. */
export function exampleWindow(
  sections: readonly SectionResult[],
  changes: Partial<WaterWindow> = {},
): WaterWindow {
  return {
    method: null,
    sections,
    summaries: [summaryOf('city', sections)],
    basins: [],
    trophic: [],
    ...changes,
  };
}

/** Sums as a source prints them; what is not given is not published. */
export function printedSummary(changes: Partial<SectionSummary> = {}): SectionSummary {
  return {
    area: 'city',
    sections: null,
    measured: null,
    classes: null,
    goodShare: null,
    passed: null,
    passShare: null,
    failed: [],
    ...changes,
  };
}

/** The water of a report with its month alone, or with what is given. */
export function exampleWater(changes: Partial<MonthlyWater> = {}): MonthlyWater {
  const missing = { missing: 'not-published' } as const;
  return { warningRule: null, month: missing, yearToDate: missing, ...changes };
}
