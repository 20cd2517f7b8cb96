/** What the figures of yearly reports are of; an indicator that no report has had yet is added here and in `words/zh/annual-indicators.ts`. */
export const INDICATORS = [
  // Air: µg/m³, days, %.
  'pm25',
  // Another series of the same name (省级督察公布); never in one chart with `pm25`.
  'pm25-inspection',
  'o3',
  'co',
  'composite-index',
  'good-share',
  'good-days',
  'excellent-days',
  'fair-days',
  'air-standard',
  'national-stations',
  'fresh-air-stations',
  'fresh-air-valid-days',
  'fresh-air-valid-share',
  'fresh-air-poor-share',
  // Surface water: sections, and the Ⅰ–Ⅲ share or the share that meets its target, %.
  'national-sections',
  'national-sections-good-share',
  'provincial-sections',
  'provincial-sections-good-share',
  'city-sections',
  'county-sections',
  'county-sections-good-share',
  'county-sections-pass-share',
  'assessed-sections',
  'assessed-sections-good-share',
  'border-assessment',
  // Drinking-water sources of counties and above unless they say otherwise.
  'drinking-sources',
  'drinking-township-sources',
  'drinking-pass-share',
  'drinking-items',
  // Noise: dB(A) by day, and the share of functional areas, %.
  'noise-region-day',
  'noise-road',
  'noise-function-day-share',
  'noise-function-night-share',
  'waste-cells',
  'public-satisfaction',
  'public-satisfaction-rank',
] as const;

export type Indicator = (typeof INDICATORS)[number];
