import { addDays, type CalendarDay } from '#src/domain/calendar.ts';
import { monthsBetween } from '#src/domain/month.ts';
import type { AnyItem } from '#src/domain/water/item.ts';
import type { Section } from '#src/schemas/monitoring.ts';
import { csvLines } from '../csv-lines.ts';
import { monthIndexOf, samplingDay, type MonthRange, type Visit } from '../month-range.ts';
import type { Placed } from '../places.ts';
import { fraction, keyOf } from '../random.ts';
import { columnOf, sectionItems } from './columns.ts';
import { gradeIn } from './grades.ts';
import { measure } from './laboratory.ts';
import type { Sample } from './sample.ts';
import { suspensionOf } from './suspensions.ts';
import { traceItems } from './traces.ts';
import { upsetIn } from './upsets.ts';

const again = keyOf('second sample');
const full = keyOf('all 21 items');

/** Share of the samples that are followed by a second one in the month. */
const secondRate = 0.012;

/** Share of the sections at which all 21 items are measured. */
const fullRate = 0.25;

/** Measured only where all 21 items are. */
const seldom = new Set<AnyItem>([...traceItems, 'faecalColiforms']);

const header = [
  ...['date', 'section', 'district', 'river', 'basin', 'lake_limits', 'status'],
  ...sectionItems.map(columnOf),
];

/** A file of samples of surface water, line by line: the header, then the months by day and section. */
export function* waterRows(
  { seed, from, to }: MonthRange,
  sections: readonly Placed<Section>[],
): Generator<string> {
  yield* csvLines([header]);
  for (const month of monthsBetween(from, to)) {
    const rows = sections.flatMap((section) => rowsOf(section, { seed, place: section.key, month }));
    yield* csvLines(rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b)));
  }
}

function rowsOf(section: Placed<Section>, visit: Visit): string[][] {
  const suspended = suspensionOf(section.name, visit.month);
  const cells = (day: CalendarDay): string[] => itemsOf(sampleOf(section, visit, day));
  const empty = sectionItems.map(() => '');
  if (suspended !== null) return [rowOf(section, samplingDay(visit), suspended, empty)];
  return daysOf(visit).map((day) => rowOf(section, day, '', cells(day)));
}

function rowOf(section: Placed<Section>, day: CalendarDay, status: string, items: string[]): string[] {
  const { name, districtName, river, basin, body } = section;
  return [day, name, districtName, river ?? '', basin ?? '', body === 'river' ? '0' : '1', status, ...items];
}

/** All 21 items, as at a national or provincial section, or only the usual ones. */
function itemsOf(sample: Sample): string[] {
  const isFull = fraction(sample.seed, full, sample.place) < fullRate;
  return sectionItems.map((item) => (isFull || !seldom.has(item) ? measure(sample, item) : ''));
}

function daysOf(visit: Visit): CalendarDay[] {
  const first = samplingDay(visit);
  const chance = fraction(visit.seed, again, visit.place, monthIndexOf(visit.month));
  return chance < secondRate ? [first, addDays(first, 14)] : [first];
}

function sampleOf(section: Placed<Section>, visit: Visit, day: CalendarDay): Sample {
  const { seed, place } = visit;
  return { seed, place, body: section.body, day, grade: gradeIn(visit, section), upset: upsetIn(visit) };
}
