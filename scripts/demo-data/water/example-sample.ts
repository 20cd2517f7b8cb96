import { calendarDay } from '#src/domain/calendar.ts';
import type { Sample } from './sample.ts';

/** A river of grade 2 on a spring day, for tests. */
export function sampleWith(change: Partial<Omit<Sample, 'day'>> = {}, day = '2025-04-05'): Sample {
  const usual = { seed: 3306, place: 1, body: 'river', grade: 2, upset: null } as const;
  return { ...usual, ...change, day: calendarDay(day) };
}
