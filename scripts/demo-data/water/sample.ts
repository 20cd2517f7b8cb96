import { epochDayOf, type CalendarDay } from '#src/domain/calendar.ts';
import type { AnyItem, WaterBody } from '#src/domain/water/item.ts';
import { cycleAt } from '../cycle.ts';
import { fraction, keyOf, signed } from '../random.ts';
import type { Upset } from './upsets.ts';

/** January … December at mid-month. */
const seasons = {
  /** °C in a plain. */
  temperature: [7.5, 8.5, 12, 17.5, 22.5, 26, 29.5, 29.5, 26, 21, 16, 10],
  /** 0 … 1. */
  warmth: [0, 0.05, 0.2, 0.45, 0.7, 0.85, 1, 1, 0.85, 0.6, 0.3, 0.1],
};

/** The usual level on the day of a sample. */
export function seasonAt(name: keyof typeof seasons, { day }: Pick<Sample, 'day'>): number {
  return cycleAt(seasons[name], Number(day.slice(5, 7)) - 1 + Number(day.slice(8)) / 31 - 0.5);
}

/** 0 … 1, the same at a place on every day: what makes one place unlike another. */
export function lasting({ seed, place }: Pick<Sample, 'seed' | 'place'>, item: AnyItem, key = 0): number {
  return fraction(seed, keyOf(item), place, key);
}

/** −1 … 1, new on every day. */
export function passing({ seed, place, day }: Sample, item: AnyItem, key = 0): number {
  return signed(seed, keyOf(item), place, epochDayOf(day), key);
}

/** What is in the bottle: one place on one day. */
export interface Sample {
  seed: number;
  /** The key of the place's name. */
  place: number;
  body: WaterBody;
  day: CalendarDay;
  /** See `gradeIn`. */
  grade: number;
  upset: Upset | null;
}
