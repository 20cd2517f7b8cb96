import { cycleAt } from './cycle.ts';

/** January … December at mid-month. */
const months = {
  // µg/m³; CO mg/m³; O3 is the afternoon peak, `coarse` what PM10 holds beyond its share of PM2.5.
  pm25: [41, 34, 29, 24, 20, 16, 13, 14, 17, 21, 27, 38],
  coarse: [11, 12, 16, 16, 13, 9, 8, 8, 9, 12, 13, 12],
  no2: [39, 30, 32, 28, 24, 20, 16, 17, 21, 28, 36, 42],
  so2: [7, 6, 6.2, 6, 5.6, 5, 4.8, 5, 5.4, 6, 6.6, 7],
  co: [0.88, 0.8, 0.72, 0.68, 0.63, 0.6, 0.57, 0.58, 0.62, 0.66, 0.74, 0.85],
  o3: [72, 88, 108, 124, 141, 137, 134, 138, 137, 112, 90, 72],
  // Shares, 0 … 1: how strongly a still spell traps particles and how strongly a clear one makes ozone.
  inversion: [1, 1, 0.8, 0.5, 0.2, 0, 0, 0, 0.2, 0.5, 0.9, 1],
  sunshine: [0.4, 0.5, 0.65, 0.85, 1, 1, 1, 1, 1, 0.8, 0.55, 0.4],
};

/** The usual level at this time of the year; `season` is in months, 0 … 12. */
export function seasonalLevel(name: keyof typeof months, season: number): number {
  return cycleAt(months[name], season - 0.5);
}
