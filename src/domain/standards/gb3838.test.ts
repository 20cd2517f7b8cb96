import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { GB3838_2002, limitsOf, waterStandardOn, type LimitedItem } from '#src/domain/standards/gb3838.ts';

/** GB 3838-2002 table 1 as printed. */
const TABLE: readonly (readonly [LimitedItem, string])[] = [
  ['dissolvedOxygen', '7.5 6 5 3 2'],
  ['permanganateIndex', '2 4 6 10 15'],
  ['cod', '15 15 20 30 40'],
  ['bod5', '3 3 4 6 10'],
  ['ammoniaNitrogen', '0.15 0.5 1 1.5 2'],
  ['totalPhosphorus', '0.02 0.1 0.2 0.3 0.4'],
  ['copper', '0.01 1 1 1 1'],
  ['zinc', '0.05 1 1 2 2'],
  ['fluoride', '1 1 1 1.5 1.5'],
  ['selenium', '0.01 0.01 0.01 0.02 0.02'],
  ['arsenic', '0.05 0.05 0.05 0.1 0.1'],
  ['mercury', '0.00005 0.00005 0.0001 0.001 0.001'],
  ['cadmium', '0.001 0.005 0.005 0.005 0.01'],
  ['hexavalentChromium', '0.01 0.05 0.05 0.05 0.1'],
  ['lead', '0.01 0.01 0.05 0.05 0.1'],
  ['cyanide', '0.005 0.05 0.2 0.2 0.2'],
  ['volatilePhenol', '0.002 0.002 0.005 0.01 0.1'],
  ['petroleum', '0.05 0.05 0.05 0.5 1'],
  ['anionicSurfactant', '0.2 0.2 0.2 0.3 0.3'],
  ['sulfide', '0.05 0.1 0.2 0.5 1'],
];

const written = (limits: readonly number[]) =>
  limits.map((limit) => (limit < 0.001 ? limit.toFixed(5).replace(/0$/, '') : String(limit))).join(' ');

test.each(TABLE)('%s: %s', (item, limits) => {
  expect(written(limitsOf(item, 'river', GB3838_2002))).toBe(limits);
});

test('no item is left out', () => {
  expect(TABLE.map(([item]) => item)).toEqual(Object.keys(GB3838_2002.limits));
});

test.each(['lake', 'reservoir'] as const)('a %s has phosphorus limits of its own, and no others', (body) => {
  expect(limitsOf('totalPhosphorus', body, GB3838_2002)).toEqual([0.01, 0.025, 0.05, 0.1, 0.2]);
  expect(limitsOf('permanganateIndex', body, GB3838_2002)).toEqual([2, 4, 6, 10, 15]);
});

test('items without a say, and table 2', () => {
  expect(GB3838_2002.totalNitrogen).toEqual([0.2, 0.5, 1, 1.5, 2]);
  expect(GB3838_2002.faecalColiforms).toEqual([200, 2000, 10_000, 20_000, 40_000]);
  expect(GB3838_2002.source).toEqual({ sulfate: 250, chloride: 250, nitrate: 10, iron: 0.3, manganese: 0.1 });
});

test('data from 1 June 2002 on can be judged', () => {
  expect(waterStandardOn(calendarDay('2002-06-01')).id).toBe('GB 3838-2002');
  expect(waterStandardOn(calendarDay('2026-11-23')).id).toBe('GB 3838-2002');
  expect(() => waterStandardOn(calendarDay('2002-05-31'))).toThrow(
    new RangeError('No water standard for 2002-05-31. Data from 2002-06-01 on can be judged.'),
  );
});
