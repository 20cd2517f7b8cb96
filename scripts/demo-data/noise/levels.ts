import { epochDayOf, weekdayOf, type CalendarDay } from '#src/domain/calendar.ts';
import type { NoiseZone } from '#src/domain/report/monthly-report.ts';
import { keyOf, signed } from '../random.ts';

const loudness = keyOf('loudness');

/** dB(A): what a zone usually has, some way below its limits (GB 3096-2008, table 1) by day, closer to them by night. */
const usual: Record<NoiseZone, Levels> = {
  '0': { day: 45, night: 36.5 },
  '1': { day: 51.4, night: 42.1 },
  '2': { day: 56.4, night: 47.2 },
  '3': { day: 61.2, night: 51.8 },
  '4a': { day: 66.4, night: 53.4 },
  '4b': { day: 65, night: 56 },
};

/** A weekend is quieter by day, dB(A). */
const weekendRest = 0.8;

/** Ld and Ln of one measurement, dB(A): a loud place and a loud day raise both, the rest is chance. */
export function levelsOn({ seed, place, zone, day }: Place): Levels {
  const date = epochDayOf(day);
  const shared = 0.7 * signed(seed, loudness, place) + 2.5 * signed(seed, loudness, place, date);
  const rest = (part: 'day' | 'night'): number => 2.5 * signed(seed, keyOf(part), place, date);
  const weekend = weekdayOf(day) > 5 ? weekendRest : 0;
  return {
    day: usual[zone].day + shared + rest('day') - weekend,
    night: usual[zone].night + shared + rest('night'),
  };
}

interface Place {
  seed: number;
  /** The key of the station's name. */
  place: number;
  zone: NoiseZone;
  day: CalendarDay;
}

export interface Levels {
  day: number;
  night: number;
}
