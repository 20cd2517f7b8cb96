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

/** The reading of a cell, or why it cannot be one. */
export function readCell(pollutant: Pollutant, cell: string): Reading | CellProblem {
  const text = cell.trim();
  const reading = numberIn(text);
  if (reading === null) return isMissing(text) ? null : 'not-a-number';
  if (reading < 0) return 'negative';
  return reading > GREATEST[pollutant] ? 'out-of-range' : reading;
}

function numberIn(text: string): number | null {
  if (text === '') return null;
  try {
    return readingOf(text);
  } catch {
    return null;
  }
}
