import { meanOfMeans, type ExactMean } from './mean.ts';
import { meanOf, readingOf } from './reading.ts';

/** A mean that is one concentration, µg/m³, CO mg/m³, for tests. */
export function exampleMean(concentration: number | string): ExactMean {
  return meanOfMeans([meanOf([readingOf(String(concentration))])]);
}
