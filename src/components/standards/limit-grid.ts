import type { Averaging } from '#src/domain/air/averaging.ts';
import type { CompositeRule } from '#src/domain/air/composite-index.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { IAQI_SCALE, type AqiStandard } from '#src/domain/standards/aqi-standard.ts';
import { AIR_LIMITS } from '#src/domain/standards/gb3095.ts';
import { periodsOf, type RulePeriod } from '#src/domain/standards/periods.ts';
import type { Words } from '#src/words/words.ts';

/** A table of numbers: each row and column has a head. */
export type LimitGrid = {
  readonly caption: string;
  /** Head of the column of heads. */
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly GridCell[] }[];
};

export type GridColumn = {
  readonly title: string;
  /** Its period and whether it is in force; null where all columns share one. */
  readonly note: string | null;
  /** In force today. */
  readonly current: boolean;
};

/** `changed`: another number than in the stage or edition before. */
export type GridCell = { readonly text: string; readonly changed: boolean };

/** The class-two limits of all stages of GB 3095, oldest first. */
export function limitGrid(average: 'daily' | 'annual', today: CalendarDay, words: Words): LimitGrid {
  const { standards, air } = words;
  const stages = periodsOf(AIR_LIMITS, today);
  const rows = POLLUTANTS.flatMap((pollutant) => {
    const values = stages.flatMap(({ rule }) => rule[average][pollutant] ?? []);
    const cells = values.map((value, index) => ({
      text: String(value),
      changed: index > 0 && values[index - 1] !== value,
    }));
    return values.length === 0 ? [] : [{ head: air.pollutant(pollutant), cells }];
  });
  const columns = stages.map((stage) => columnOf(standards.stage(stage.rule), stage, words));
  return { caption: standards.limits[average], corner: standards.limits.corner, columns, rows };
}

/** The breakpoints of an edition of HJ 633. @param before the edition before it, where there is one. */
export function breakpointGrid(
  kind: Averaging,
  { id, columns }: AqiStandard,
  before: AqiStandard | undefined,
  { air, standards: { aqi } }: Words,
): LimitGrid {
  const rows = IAQI_SCALE.map((iaqi, index) => ({
    head: String(iaqi),
    cells: POLLUTANTS.map((pollutant) => {
      const value = columns[kind][pollutant].breakpoints[index];
      const old = before?.columns[kind][pollutant].breakpoints[index];
      return { text: value === undefined ? aqi.none : String(value), changed: !!before && value !== old };
    }),
  }));
  const heads = POLLUTANTS.map((pollutant) => plainColumn(air.pollutant(pollutant)));
  return { caption: aqi.caption(id, kind), corner: aqi.corner, columns: heads, rows };
}

/** What the rules of the composite index divide by, oldest first. */
export function compositeGrid(rules: readonly CompositeRule[], today: CalendarDay, words: Words): LimitGrid {
  const { composite, period } = words.standards;
  const periods = periodsOf(rules, today);
  const rows = POLLUTANTS.map((pollutant) => {
    const texts = periods.map(({ rule }) =>
      composite.weighted(rule.limits[pollutant], rule.weights[pollutant]),
    );
    const cells = texts.map((text, index) => ({ text, changed: index > 0 && texts[index - 1] !== text }));
    return { head: words.air.pollutant(pollutant), cells };
  });
  const columns = periods.map(({ rule, to, standing }) => ({
    title: period(rule.from, to),
    note: words.standards.standing(standing),
    current: standing === 'in-force',
  }));
  return { caption: composite.caption, corner: composite.corner, columns, rows };
}

export function plainColumn(title: string): GridColumn {
  return { title, note: null, current: false };
}

/** A cell that is compared with nothing. */
export function plainCell(text: string | number): GridCell {
  return { text: String(text), changed: false };
}

function columnOf(
  title: string,
  { rule, to, standing }: RulePeriod<{ readonly from: CalendarDay }>,
  { standards }: Words,
): GridColumn {
  const note = `${standards.period(rule.from, to)}，${standards.standing(standing)}`;
  return { title, note, current: standing === 'in-force' };
}
