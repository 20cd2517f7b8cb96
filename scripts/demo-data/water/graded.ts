import { isLadderItem, readingAtGrade, type LadderItem } from './ladders.ts';
import { lasting, passing, seasonAt, type Sample } from './sample.ts';
import { temperatureOf } from './physical.ts';
import type { AnyItem } from '#src/domain/water/item.ts';

/** Grades by which an item moves from midwinter to midsummer; rain brings phosphorus, cold keeps ammonia. */
const summers: Partial<Record<LadderItem, number>> = {
  dissolvedOxygen: 1,
  permanganateIndex: 0.25,
  cod: 0.15,
  ammoniaNitrogen: -0.35,
  totalPhosphorus: 0.25,
  totalNitrogen: -0.5,
  chlorophyllA: 1.1,
  transparency: 0.5,
  faecalColiforms: 0.5,
};

/** Grades by which the best of the items lies below the place's own. */
const mostLag = 0.95;

/** The reading of an item that the grade decides; `undefined` for any other, and where it is not measured. */
export function gradedReading(sample: Sample, item: AnyItem): number | undefined {
  if (!isLadderItem(item)) return undefined;
  const reading = readingAtGrade(item, sample.body, gradeOf(sample, item));
  return item === 'dissolvedOxygen' && reading !== undefined
    ? Math.min(reading, 1.06 * saturationAt(temperatureOf(sample)))
    : reading;
}

function gradeOf(sample: Sample, item: LadderItem): number {
  if (sample.upset?.item === item) return sample.upset.grade;
  const season = (summers[item] ?? 0) * (seasonAt('warmth', sample) - 0.75);
  return sample.grade + season - mostLag * lasting(sample, item) + 0.15 * passing(sample, item);
}

/** mg/L of oxygen that fresh water holds at a temperature, °C; within 0.2 of the tables between 0 and 32. */
function saturationAt(temperature: number): number {
  return 14.6 - 0.37 * temperature + 0.0045 * temperature * temperature;
}
