import { monthNumber, type Month } from '../month.ts';
import { isMissing, type FigureGap, type Part } from '../report/missing-part.ts';
import type { MonthlyWater, SectionResult, SectionSummary } from '../report/monthly-water.ts';
import type { WaterClass } from './item.ts';

/** The days that a result is of: a month, or January to a month (累计). */
export type ResultWindow = 'month' | 'yearToDate';

/** A monthly report as far as it tells of sections. */
export type SectionReport = {
  /** The end of its address: `2026-10`, `2024-06-xinchang`. */
  readonly id: string;
  readonly month: Month;
  /** `city`, or the id of the district whose report it is. */
  readonly scope: string;
  readonly demonstration: boolean;
  readonly water: Part<MonthlyWater>;
};

/** What one report says of one section in one window. */
export type SectionMention = {
  readonly report: Omit<SectionReport, 'water'>;
  readonly window: ResultWindow;
  readonly name: string;
  readonly district: string | null;
  readonly river: string | null;
  readonly target: WaterClass | null;
  readonly class: WaterClass | null;
  readonly gap: FigureGap | null;
  readonly passes: boolean | null;
};

/** All that reports say of sections: the newest month first, a month before the year to its end. */
export function sectionMentions(reports: readonly SectionReport[]): SectionMention[] {
  return reports
    .toSorted((a, b) => b.month.localeCompare(a.month) || a.id.localeCompare(b.id))
    .flatMap((report) => [...mentionsIn(report, 'month'), ...mentionsIn(report, 'yearToDate')]);
}

/** January's year to date is January itself. */
function mentionsIn(report: SectionReport, name: ResultWindow): SectionMention[] {
  if (isMissing(report.water) || isMissing(report.water[name])) return [];
  const { sections, summaries } = report.water[name];
  const window = monthNumber(report.month) === 1 ? 'month' : name;
  const results = sections.map((section) => mention(section, failedIn(summaries).has(section.name)));
  const known = new Set(sections.map((section) => section.name));
  return [...results, ...namedOnly(summaries, known)].map((said) => ({ ...said, report, window }));
}

function mention(section: SectionResult, failed: boolean): Omit<SectionMention, 'report' | 'window'> {
  const { name, district, river, target, class: own, gap, passes } = section;
  return { name, district, river, target, class: own, gap, passes: failed ? false : passes };
}

function failedIn(summaries: readonly SectionSummary[]): Set<string> {
  return new Set(summaries.flatMap(({ failed }) => failed));
}

/** A source may name what failed, and nothing else of it. The city names it too: the district knows where it is. */
function namedOnly(
  summaries: readonly SectionSummary[],
  known: ReadonlySet<string>,
): Omit<SectionMention, 'report' | 'window'>[] {
  return [...failedIn(summaries)]
    .filter((name) => !known.has(name))
    .map((name) => {
      const area = summaries.find(({ area, failed }) => area !== 'city' && failed.includes(name))?.area;
      return { ...UNKNOWN, name, district: area ?? null };
    });
}

const UNKNOWN = { river: null, target: null, class: null, gap: null, passes: false } as const;
