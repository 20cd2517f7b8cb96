import { lastDayOfMonth, type Month } from '../month.ts';
import { waterStandardOn, type WaterStandard } from '../standards/gb3838.ts';
import { basinResultOf } from '../water/basin.ts';
import { pollutionIndicators } from '../water/indicators.ts';
import type { Measurements, WaterBody, WaterClass } from '../water/item.ts';
import { meanOfMeasurements } from '../water/measured.ts';
import { passesTarget, sectionClassOf } from '../water/section-class.ts';
import { summaryOf } from '../water/summary.ts';
import { tliOf } from '../water/trophic.ts';
import { warningOf, warningRuleOn, type WarningRule } from '../water/warning.ts';
import type { MonthlyWater, SectionResult, TrophicResult, WaterWindow } from './monthly-water.ts';
import type { Part } from './missing-part.ts';
import { CITY } from './weekly-report.ts';

/** A section as the list of sections has it. */
export type KnownSection = {
  readonly name: string;
  readonly district: string | null;
  readonly river: string | null;
  readonly basin: string | null;
  readonly body: WaterBody;
  readonly target: WaterClass | null;
};

/** What a month has of a section: the mean of its samples, or why there is none. */
export type SectionMonth = {
  readonly section: KnownSection;
  /** null = suspended. */
  readonly values: Measurements | null;
  /** The reason of a suspension, or a remark on the samples. */
  readonly note: string | null;
};

/** A month's samples by section, in the order of the list. */
export type WaterMonth = { readonly month: Month; readonly sections: readonly SectionMonth[] };

/** The mean of a section's samples in a month (22号: 月评价用各次监测的平均值). @param samples at least one. */
export function sectionMonthOf(
  section: KnownSection,
  samples: readonly { readonly values: Measurements; readonly note: string | null }[],
): SectionMonth {
  const measured = samples.map(({ values }) => values).filter((values) => Object.keys(values).length > 0);
  const note = [...new Set(samples.flatMap((sample) => sample.note ?? []))].join('；') || null;
  return { section, values: measured.length > 0 ? meanOfMeasurements(measured) : null, note };
}

/**
 * The water part of a monthly report.
 * @param months January to the month, the month last. @param covered whether none of them is missing.
 * @param before the month before, also of the year before; null = not known.
 * @param districts ids, in the order of the site.
 */
export function monthlyWaterOf(
  months: readonly [...WaterMonth[], WaterMonth],
  covered: boolean,
  before: WaterMonth | null,
  districts: readonly string[],
  rules: readonly WarningRule[],
): MonthlyWater {
  const own = months[months.length - 1] as WaterMonth; // the tuple has a last one
  const day = lastDayOfMonth(own.month);
  const standard = waterStandardOn(day);
  const rule = warningRuleOn(day, rules);
  const classBefore = classesOf(before, standard);
  const sections = own.sections.map((section) =>
    warned(resultOf(section, standard), classBefore.get(section.section.name) ?? null, rule, standard),
  );
  return {
    warningRule: rule.id,
    month: windowOf(sections, districts, standard),
    yearToDate: covered ? yearToDate(months, districts, standard) : { missing: 'not-supplied' },
  };
}

/** A section over a window; without values it is suspended, with values that have no say in the class it has none. */
function resultOf({ section, values, note }: SectionMonth, standard: WaterStandard): SectionResult {
  const ownClass = values && sectionClassOf(values, section.body, standard);
  return {
    ...section,
    values,
    class: ownClass,
    gap: values === null ? 'suspended' : ownClass === null ? 'not-measured' : null,
    note,
    passes: passesTarget(ownClass, section.target),
    indicators: values ? pollutionIndicators(values, section.body, standard) : [],
    warning: null,
  };
}

function warned(
  result: SectionResult,
  before: WaterClass | null,
  rule: WarningRule,
  standard: WaterStandard,
): SectionResult {
  return { ...result, warning: warningOf(result, before, rule, standard) };
}

function classesOf(
  month: WaterMonth | null,
  standard: WaterStandard,
): ReadonlyMap<string, WaterClass | null> {
  const sections = month?.sections ?? [];
  return new Map(sections.map((section) => [section.section.name, resultOf(section, standard).class]));
}

function windowOf(
  sections: readonly SectionResult[],
  districts: readonly string[],
  standard: WaterStandard,
): WaterWindow {
  const basins = [...new Set(sections.flatMap(({ basin }) => basin ?? []))];
  return {
    method: 'manual',
    sections,
    summaries: [
      summaryOf(CITY, sections),
      ...districts.map((id) =>
        summaryOf(
          id,
          sections.filter(({ district }) => district === id),
        ),
      ),
    ],
    basins: basins.flatMap((basin) => basinResultOf(basin, sections, standard) ?? []),
    trophic: sections.filter(({ body }) => body !== 'river').map(trophicOf),
  };
}

function trophicOf({ name, values, gap }: SectionResult): TrophicResult {
  const tli = values && tliOf(values);
  if (tli) return { name, ...tli, gap: null };
  return { name, index: null, state: null, gap: gap ?? 'not-measured' };
}

/** Each section by the mean of its months; the values themselves are not kept a second time. */
function yearToDate(
  months: readonly WaterMonth[],
  districts: readonly string[],
  standard: WaterStandard,
): Part<WaterWindow> {
  const last = months.at(-1);
  const sections = (last?.sections ?? []).map(({ section }) => {
    const own = months.flatMap(({ month, sections: all }) =>
      all.filter((other) => other.section.name === section.name).map((other) => ({ month, ...other })),
    );
    const values = own.flatMap((month) => month.values ?? []);
    const suspended = own.filter((month) => month.values === null);
    const mean = values.length > 0 ? meanOfMeasurements(values) : null;
    return resultOf({ section, values: mean, note: suspensionNote(suspended) }, standard);
  });
  const window = windowOf(sections, districts, standard);
  return { ...window, sections: window.sections.map((section) => ({ ...section, values: null })) };
}

/** The months without values, each reason once: `2026-01、2026-02 断流；2026-05`. */
function suspensionNote(
  suspended: readonly { readonly month: Month; readonly note: string | null }[],
): string | null {
  const byReason = Map.groupBy(suspended, ({ note }) => note ?? '');
  const texts = [...byReason].map(([why, own]) =>
    `${own.map(({ month }) => month).join('、')} ${why}`.trim(),
  );
  return texts.join('；') || null;
}
