import { cycleAt } from './cycle.ts';

/** Shares of the day's level (ozone: of its peak) for the hours ending 00:00, 01:00 … 23:00. */
const profiles = {
  particles: [
    1.08, 1.06, 1.04, 1.03, 1.02, 1.02, 1.04, 1.08, 1.13, 1.14, 1.1, 1.04, 0.97, 0.91, 0.87, 0.84, 0.84, 0.87,
    0.92, 0.98, 1.03, 1.06, 1.08, 1.09,
  ],
  traffic: [
    1.05, 0.98, 0.92, 0.87, 0.85, 0.88, 1, 1.16, 1.27, 1.22, 1.06, 0.9, 0.79, 0.73, 0.7, 0.71, 0.77, 0.92,
    1.12, 1.26, 1.3, 1.25, 1.18, 1.11,
  ],
  ozone: [
    0.42, 0.4, 0.38, 0.36, 0.34, 0.31, 0.27, 0.27, 0.33, 0.44, 0.57, 0.7, 0.81, 0.9, 0.97, 1, 0.98, 0.91, 0.8,
    0.67, 0.58, 0.52, 0.48, 0.45,
  ],
};

/** `hourOfDay` is 1 … 24. */
export function shareOfDay(profile: keyof typeof profiles, hourOfDay: number): number {
  return cycleAt(profiles[profile], hourOfDay);
}
