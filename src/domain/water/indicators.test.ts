import { describe, expect, test } from 'vitest';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import { pollutionIndicators } from '#src/domain/water/indicators.ts';
import type { Measurements, WaterBody } from '#src/domain/water/item.ts';

const indicators = (values: Measurements, body: WaterBody = 'river') =>
  pollutionIndicators(values, body, GB3838_2002);
const names = (values: Measurements) => indicators(values).map(({ item }) => item);

describe('none', () => {
  test.each([{}, { ph: '7', cod: '20', totalPhosphorus: '0.2' }, { totalNitrogen: '9' }])(
    'where nothing is worse than Ⅲ: %j',
    (values) => {
      expect(indicators(values)).toEqual([]);
    },
  );
});

test('the worst class comes first, whatever its multiple', () => {
  // 氨氮 1.6 is Ⅴ (0.6), 高锰酸盐指数 9.9 is Ⅳ (0.65)
  expect(indicators({ permanganateIndex: '9.9', ammoniaNitrogen: '1.6' })).toEqual([
    { item: 'ammoniaNitrogen', class: 5, multiple: 0.6 },
    { item: 'permanganateIndex', class: 4, multiple: 0.65 },
  ]);
});

test('within a class the greatest multiple comes first, and three are named', () => {
  expect(names({ cod: '25', bod5: '5.5', ammoniaNitrogen: '1.1', totalPhosphorus: '0.29' })).toEqual([
    'totalPhosphorus', // 0.45
    'bod5', // 0.375
    'cod', // 0.25
  ]);
});

test('multiples that look the same when rounded are still told apart', () => {
  const values = { cod: '25.0001', totalPhosphorus: '0.250002' };
  expect(indicators(values).map(({ item, multiple }) => [item, multiple])).toEqual([
    ['totalPhosphorus', 0.25],
    ['cod', 0.25],
  ]);
});

test('equal multiples keep the order of the standard', () => {
  expect(names({ totalPhosphorus: '0.25', cod: '25' })).toEqual(['cod', 'totalPhosphorus']);
});

test('cyanide and heavy metals over the limit come first', () => {
  const values = { ammoniaNitrogen: '9', cod: '90', lead: '0.06', cyanide: '0.3', petroleum: '3' };
  expect(indicators(values)).toEqual([
    { item: 'cyanide', class: 6, multiple: 0.5 },
    { item: 'lead', class: 5, multiple: 0.2 },
    { item: 'petroleum', class: 6, multiple: 59 },
  ]);
});

test('metals within Ⅲ are not named', () => {
  expect(names({ lead: '0.05', mercury: '0.0001', cod: '21' })).toEqual(['cod']);
});

test('pH and dissolved oxygen have no multiple and come last in their class', () => {
  expect(indicators({ ph: '9.2', dissolvedOxygen: '1', ammoniaNitrogen: '2.3', cod: '21' })).toEqual([
    { item: 'ammoniaNitrogen', class: 6, multiple: 1.3 },
    { item: 'ph', class: 6, multiple: null },
    { item: 'dissolvedOxygen', class: 6, multiple: null },
  ]);
});

test('multiples are rounded once, half to even', () => {
  expect(indicators({ permanganateIndex: '6.03' })[0]?.multiple).toBe(0); // 0.005
  expect(indicators({ permanganateIndex: '6.09' })[0]?.multiple).toBe(0.02); // 0.015
  expect(indicators({ permanganateIndex: '6.0001' })[0]?.multiple).toBe(0);
});

test('a reservoir has the phosphorus limit of lakes', () => {
  expect(indicators({ totalPhosphorus: '0.12' }, 'reservoir')).toEqual([
    { item: 'totalPhosphorus', class: 5, multiple: 1.4 },
  ]);
});
