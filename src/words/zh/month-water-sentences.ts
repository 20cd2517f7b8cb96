import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { SectionResult, SectionSummary, WaterWindow } from '#src/domain/report/monthly-water.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { areaGapOf } from '#src/domain/water/area-gap.ts';
import { haveAllPassed } from '#src/domain/water/passed.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { share } from './month-comparisons.ts';
import type { Window } from './windows.ts';

/** The window of water that a report speaks of first, and its row for the whole scope. */
type Water = {
  readonly window: Window;
  readonly values: WaterWindow;
  readonly summary: SectionSummary;
};

export function waterOf({ water, scope }: MonthlyReport): Water | null {
  if (isMissing(water)) return null;
  for (const window of ['month', 'yearToDate'] as const) {
    const values = water[window];
    if (isMissing(values)) continue;
    const summary = ownSummary(scope, values);
    if (summary) return { window, values, summary };
  }
  return null;
}

/** A source that prints no sums still names its sections. */
function ownSummary(scope: string, { summaries, sections }: WaterWindow): SectionSummary | null {
  const printed = summaries.find(({ area }) => area === scope);
  if (printed) return printed;
  return summaries.length === 0 && sections.length > 0 ? summaryOf(scope, sections) : null;
}

/** `128个断面126个达标`; `3个断面全部停测` @param results of the window. */
export function waterFinding(summary: SectionSummary, results: readonly SectionResult[]): string {
  const { measured, passed, sections } = summary;
  const all = measured ?? sections;
  if (measured === 0) return unmeasuredFinding(summary, results);
  if (all === null) return '断面数未公布';
  if (passed === null) return `${all}个断面`;
  return passed === all ? `${all}个断面全部达标` : `${all}个断面${passed}个达标`;
}

/** Of an area without a result: `3个断面全部停测`, `3个断面都没有结果`, `没有断面`. */
export function unmeasuredFinding(summary: SectionSummary, results: readonly SectionResult[]): string {
  const { sections } = summary;
  if (sections === 0) return '没有断面';
  const all = sections === null ? '断面' : `${sections}个断面`;
  if (areaGapOf(summary, results) !== 'suspended') return `${all}${sections === 1 ? '' : '都'}没有结果`;
  return `${all}${sections === 1 ? '' : '全部'}停测`;
}

/** Sections without a result, the share of Ⅰ to Ⅲ, those that failed, warnings counted. */
export function waterSentence({ values, summary }: Pick<Water, 'values' | 'summary'>): string {
  const { goodShare, classes } = summary;
  // The bar of the classes says the share of Ⅰ to Ⅲ, where they are known.
  const good = goodShare === null || classes ? '' : `Ⅰ—Ⅲ类断面占${share(goodShare)}%。`;
  return [withoutResult(values, summary), good, failedWords(summary), warnings(values)].join('');
}

/** `128个断面里127个有结果，停测：某断面（清淤）。`; sections that are not known to be suspended are only counted. */
function withoutResult({ sections: results }: WaterWindow, { sections, measured }: SectionSummary): string {
  if (sections === null || measured === null || measured >= sections) return '';
  const stopped = results.filter(({ gap }) => gap === 'suspended');
  const names = stopped.map(({ name, note }) => (note ? `${name}（${note}）` : name)).join('、');
  const others = sections - measured - stopped.length;
  const counted = `${sections}个断面里${measured}个有结果`;
  if (!names) return `${counted}。`;
  return `${counted}，停测：${names}。${others > 0 ? `另外${others}个没有结果。` : ''}`;
}

/** Empty where a source does not name those that failed. */
export function failedWords(summary: SectionSummary): string {
  if (summary.failed.length > 0) return `没有达标的断面：${summary.failed.join('、')}。`;
  return haveAllPassed(summary) ? '没有不达标的断面。' : '';
}

function warnings({ sections }: WaterWindow): string {
  const count = (colour: string) => sections.filter(({ warning }) => warning?.colour === colour).length;
  if (sections.every(({ warning }) => warning === null)) return '';
  return `三色预警：红色${count('red')}个、黄色${count('yellow')}个、绿色${count('green')}个。`;
}

/** The sections that failed, by name up to three. */
export function failedSentence(report: MonthlyReport): string {
  const failed = waterOf(report)?.summary.failed ?? [];
  if (failed.length === 0) return '';
  const named =
    failed.length <= 3 ? failed.join('、') : `${failed.slice(0, 3).join('、')}等${failed.length}个断面`;
  return `没有达标的是${named}。`;
}
