import type { PerPollutant, Pollutant } from '#src/domain/air/pollutant.ts';
import { readingOf, type Reading } from '#src/domain/air/reading.ts';
import { isMissing } from '../input-file/missing.ts';

/** More than any instrument of the kind can show, µg/m³, CO mg/m³: such a number is a mistake, often of the unit. */
const GREATEST: PerPollutant<number> = {
  pm25: readingOf('3000'),
  pm10: readingOf('10000'),
  o3: readingOf('2000'),
  no2: readingOf('5000'),
  so2: readingOf('5000'),
  co: readingOf('200'),
};

export type CellProblem = 'not-a-number' | 'negative' | 'out-of-range';

const known = new Map<string, Reading | CellProblem>();

/** The reading of a cell, or why it cannot be one. Instruments show few numbers: what was read last is kept, some ten thousand at most. */
export function readCell(pollutant: Pollutant, cell: string): Reading | CellProblem {
  const found = known.get(cell) ?? remember(cell);
  return typeof found === 'number' && found > GREATEST[pollutant] ? 'out-of-range' : found;
}

function remember(cell: string): Reading | CellProblem {
  if (known.size > 10_000) known.clear();
  const reading = read(cell.trim());
  known.set(cell, reading);
  return reading;
}

function read(text: string): Reading | CellProblem {
  const reading = numberIn(text);
  if (reading === null) return isMissing(text) ? null : 'not-a-number';
  return reading < 0 ? 'negative' : reading;
}

function numberIn(text: string): number | null {
  if (text === '') return null;
  try {
    return readingOf(text);
  } catch {
    return null;
  }
}
