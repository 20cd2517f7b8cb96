import { monthsBetween, yearOfMonth } from '#src/domain/month.ts';
import type { DrinkingSourcePlace } from '#src/schemas/monitoring.ts';
import { csvLines } from '../csv-lines.ts';
import { samplingDay, type MonthRange, type Visit } from '../month-range.ts';
import type { Placed } from '../places.ts';
import { fraction, keyOf } from '../random.ts';
import { columnOf, sourceItems } from '../water/columns.ts';
import { measure } from '../water/laboratory.ts';
import type { Sample } from '../water/sample.ts';
import { failingValue, isAbout, restIn } from './incidents.ts';
import { intakeIn } from './intake.ts';

const purity = keyOf('grade of a source');

const header = ['date', 'source', 'district', 'intake', 'status', ...sourceItems.map(columnOf)];

/** A file of samples of drinking-water sources, line by line: the header, then the months by day and source. */
export function* drinkingRows(
  { seed, from, to }: MonthRange,
  sources: readonly Placed<DrinkingSourcePlace>[],
): Generator<string> {
  yield* csvLines([header]);
  for (const month of monthsBetween(from, to)) {
    const rows = sources.map((source) => rowOf(source, { seed, place: source.key, month }));
    yield* csvLines(rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b)));
  }
}

function rowOf(source: Placed<DrinkingSourcePlace>, visit: Visit): string[] {
  const { name, districtName } = source;
  const { month } = visit;
  const rest = restIn(yearOfMonth(month));
  const start = [samplingDay(visit), name, districtName];
  if (isAbout(rest, name, month)) return [...start, '', rest.reason, ...sourceItems.map(() => '')];
  const sample = sampleOf(source, visit);
  const items = sourceItems.map((item) => failingValue(name, month, item) ?? measure(sample, item));
  return [...start, intakeIn(visit), '', ...items];
}

/** Sources are clean: about class Ⅱ, a river somewhat less so than a reservoir. */
function sampleOf({ body }: Placed<DrinkingSourcePlace>, visit: Visit): Sample {
  const { seed, place } = visit;
  const grade = (body === 'river' ? 1.3 : 1) + 0.6 * fraction(seed, purity, place);
  return { seed, place, body, day: samplingDay(visit), grade, upset: null };
}
