import { describe, expect, test } from 'vitest';
import { sectionItems, sourceItems } from './columns.ts';
import { sampleWith } from './example-sample.ts';
import { measure } from './laboratory.ts';

const items = [...new Set([...sectionItems, ...sourceItems])];
const samples = Array.from({ length: 200 }, (_, place) =>
  sampleWith({ place, body: 'lake', grade: (place % 40) / 10 }),
);

describe('measure', () => {
  test('everything is a plain number, or a detection limit with its L', () => {
    const printed = samples.flatMap((sample) => items.map((item) => measure(sample, item)));
    expect(printed.filter((text) => !/^\d+(\.\d+)?L?$/.test(text))).toEqual([]);
  });

  test('below the detection limit the limit is printed', () => {
    const oil = { item: 'petroleum', grade: 0 } as const;
    expect(measure(sampleWith({ upset: oil }), 'petroleum')).toBe('0.01L');
    expect(samples.every((sample) => measure(sample, 'mercury') === '0.00004L')).toBe(true);
  });

  test('decimals stay, also when they are zeros', () => {
    expect(measure(sampleWith({ upset: { item: 'totalPhosphorus', grade: 3 } }), 'totalPhosphorus')).toBe(
      '0.200',
    );
  });

  test('no trace comes near a limit', () => {
    const most = {
      copper: 0.01,
      lead: 0.01,
      cyanide: 0.005,
      volatilePhenol: 0.002,
      fluoride: 1,
      arsenic: 0.05,
    };
    for (const [item, limit] of Object.entries(most)) {
      const read = samples.map((sample) => Number.parseFloat(measure(sample, item as keyof typeof most))); // its keys
      expect(Math.max(...read)).toBeLessThan(limit);
    }
  });

  test('pH lies between 6 and 9, the temperature where water flows', () => {
    for (const day of ['2025-01-05', '2025-07-05']) {
      for (const { place } of samples) {
        const sample = sampleWith({ place, body: 'lake' }, day);
        expect(Math.abs(Number(measure(sample, 'ph')) - 7.7)).toBeLessThan(0.9);
        expect(Math.abs(Number(measure(sample, 'temperature')) - 17)).toBeLessThan(14);
      }
    }
  });

  test('a river has no transparency', () => {
    expect(measure(sampleWith(), 'transparency')).toBe('');
  });
});
