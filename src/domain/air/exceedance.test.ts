import { expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { exceedancesOf } from '#src/domain/air/exceedance.ts';
import type { AreaDay } from '#src/domain/air/area-day.ts';

function on(day: string, concentrations: Partial<AreaDay['concentrations']>) {
  const clean = exampleDay(day).concentrations;
  return exceedancesOf(exampleDay(day, { concentrations: { ...clean, ...concentrations } }));
}

test.each([
  ['at the limit nothing is exceeded', '2019-02-04', 75, []],
  ['over it the multiple is the excess over the limit', '2019-02-04', 120, [0.6]],
  ['the multiple has two decimals', '2019-02-04', 76, [0.01]],
  ['it is rounded half to even', '2026-03-01', 67.5, [0.12]],
  ['in March 2026 the limit falls', '2026-02-28', 61, []],
  ['from then on 60 counts', '2026-03-01', 61, [0.02]],
  ['in 2031 it falls again', '2030-12-31', 60, []],
  ['and 50 counts', '2031-01-01', 60, [0.2]],
])('%s', (_, day, pm25, multiples) => {
  expect(on(day, { pm25 }).map(({ multiple }) => multiple)).toEqual(multiples);
});

test('the worst comes first, equal ones in the portal’s order', () => {
  const found = on('2019-02-04', { pm25: 90, pm10: 180, o3: 161, co: 6 });
  expect(found).toEqual([
    { pollutant: 'co', value: 6, limit: 4, multiple: 0.5 },
    { pollutant: 'pm25', value: 90, limit: 75, multiple: 0.2 },
    { pollutant: 'pm10', value: 180, limit: 150, multiple: 0.2 },
    { pollutant: 'o3', value: 161, limit: 160, multiple: 0.01 },
  ]);
});

test('a missing value exceeds nothing', () => {
  expect(on('2019-02-04', { pm25: null, o3: null })).toEqual([]);
});
