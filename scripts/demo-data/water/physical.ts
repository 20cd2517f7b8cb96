import { lasting, passing, seasonAt, type Sample } from './sample.ts';

/** °C; hills and deep water are cooler. */
export function temperatureOf(sample: Sample): number {
  const cooler = sample.body === 'reservoir' ? 1.5 : 0;
  const own = 1.5 * lasting(sample, 'temperature') + 1.2 * passing(sample, 'temperature');
  return Math.max(3, seasonAt('temperature', sample) - cooler - own);
}

/** Algae raise it in the warm season, in still water more. */
export function phOf(sample: Sample): number {
  const algae = (sample.body === 'river' ? 0.25 : 0.6) * seasonAt('warmth', sample);
  return 7.1 + 0.6 * lasting(sample, 'ph') + algae + 0.2 * passing(sample, 'ph');
}
