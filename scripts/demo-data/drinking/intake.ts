import { monthNumber } from '#src/domain/month.ts';
import { cycleAt } from '../cycle.ts';
import { monthIndexOf, type Visit } from '../month-range.ts';
import { fraction, keyOf, signed } from '../random.ts';

const usual = keyOf('intake');

/** Shares of a usual month, January … December; pipes are full in summer, February is short. */
const months = [0.97, 0.88, 0.97, 0.98, 1.02, 1.03, 1.1, 1.12, 1.04, 1.01, 0.96, 0.97];

/** 万立方米 taken from a source in a month, one decimal. */
export function intakeIn({ seed, place, month }: Visit): string {
  const size = fraction(seed, usual, place);
  const share =
    cycleAt(months, monthNumber(month) - 1) * (1 + 0.03 * signed(seed, usual, place, monthIndexOf(month)));
  return ((180 + 1400 * size * size) * share).toFixed(1);
}
