import { expect, test } from 'vitest';
import { breakpointChanges, limitChanges } from './changes.ts';
import { AIR_LIMITS } from './gb3095.ts';
import { HJ633_2012 } from './hj633-2012.ts';
import { HJ633_2026 } from './hj633-2026.ts';

const told = ({ pollutant, before, after, ...rest }: ReturnType<typeof limitChanges>[number]) =>
  `${pollutant} ${rest.average} ${before} → ${after}`;

test('the transition stage of GB 3095 lowers particles only', () => {
  const [, transition, old] = AIR_LIMITS;
  expect(old && transition && limitChanges(old, transition).map(told)).toEqual([
    'pm25 daily 75 → 60',
    'pm25 annual 35 → 30',
    'pm10 daily 150 → 120',
    'pm10 annual 70 → 60',
  ]);
});

test('its last stage lowers particles, nitrogen dioxide and sulphur dioxide', () => {
  const [final, transition] = AIR_LIMITS;
  const changes = final && transition ? limitChanges(transition, final) : [];
  expect(new Set(changes.map(({ pollutant }) => pollutant))).toEqual(new Set(['pm25', 'pm10', 'no2', 'so2']));
});

test.each(['daily', 'hourly'] as const)('HJ 633—2026 moves the index 100 of particles, %s', (averaging) => {
  expect(breakpointChanges(averaging, HJ633_2012, HJ633_2026)).toEqual([
    { pollutant: 'pm25', iaqi: 100, before: 75, after: 60 },
    { pollutant: 'pm10', iaqi: 100, before: 150, after: 120 },
  ]);
});
