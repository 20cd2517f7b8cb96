import { describe, expect, test } from 'vitest';
import { shareOfDay } from './hours.ts';

const hours = Array.from({ length: 24 }, (_, index) => index + 1);
const profiles = ['particles', 'traffic', 'ozone'] as const;

describe('shareOfDay', () => {
  test.each(profiles)('%s has 24 hours, the last being midnight', (profile) => {
    expect(shareOfDay(profile, 24)).toBe(shareOfDay(profile, 0));
    expect(shareOfDay(profile, 1)).not.toBe(shareOfDay(profile, 24));
  });

  test.each(['particles', 'traffic'] as const)('%s averages to the level of the day', (profile) => {
    const sum = hours.reduce((total, hour) => total + shareOfDay(profile, hour), 0);
    expect(sum / 24).toBeCloseTo(1, 1);
  });

  test('traffic peaks in the morning and in the evening, ozone in the afternoon', () => {
    const peak = (profile: (typeof profiles)[number], from: number, to: number): number | undefined =>
      hours.slice(from - 1, to).toSorted((a, b) => shareOfDay(profile, b) - shareOfDay(profile, a))[0];
    expect([peak('traffic', 1, 12), peak('traffic', 13, 24), peak('ozone', 1, 24)]).toEqual([8, 20, 15]);
  });
});
