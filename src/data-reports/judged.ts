import type { CalendarDay } from '#src/domain/calendar.ts';
import { partsTogether, type ReportPart } from '#src/domain/report/report-parts.ts';
import { airLimitsWithin, aqiStandardsWithin } from '#src/domain/standards/edition.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { DataReport, Judging } from '#src/downloads/context.ts';
import { airLimitsUsed } from '#src/downloads/limits.ts';
import type { Words } from '#src/words/words.ts';

/** What the figures of a table are of, and what has to be known to say what judges them. */
export type Judged = {
  readonly parts: readonly ReportPart[];
  /** The days whose air is judged, by index and limits; null = no air is. */
  readonly air: { readonly first: CalendarDay; readonly last: CalendarDay } | null;
  /** Names of standards and rules beside those of air. */
  readonly others: readonly string[];
};

/** By the ids of tables. */
export type JudgedTables = Readonly<Record<string, Judged>>;

const UNJUDGED: Judged = { parts: [], air: null, others: [] };

/** Tables in one: everything that judges any of them. */
export function judgedTogether(tables: readonly DataTable[], judged: JudgedTables): Judged {
  const own = tables.map(({ id }) => judged[id] ?? UNJUDGED);
  const days = own.flatMap(({ air }) => (air ? [air.first, air.last] : [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return {
    parts: partsTogether(own.map(({ parts }) => parts)),
    air: first && last ? { first, last } : null,
    others: [...new Set(own.flatMap(({ others }) => others))],
  };
}

/** Every edition in force on any of the days, with its limits, and the rest. */
export function judgingOf({ parts, air, others }: Judged, words: Words): Judging {
  const stages = air ? airLimitsWithin(air.first, air.last) : [];
  const editions = air ? aqiStandardsWithin(air.first, air.last) : [];
  return {
    parts,
    standards: [...editions.map(({ id }) => id), ...stages.map(words.weekly.limitName), ...others],
    limits: stages.flatMap((stage) => airLimitsUsed(stage, words)),
  };
}

/** What judges each table by itself. */
export function judgingByTable(
  tables: readonly DataTable[],
  judged: JudgedTables,
  words: Words,
): DataReport['judging'] {
  return Object.fromEntries(tables.map(({ id }) => [id, judgingOf(judged[id] ?? UNJUDGED, words)]));
}
