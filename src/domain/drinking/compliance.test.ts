import { describe, expect, test } from 'vitest';
import {
  drinkingSourceOf,
  sourceShareOf,
  volumeShareOf,
  type SourceFacts,
} from '#src/domain/drinking/compliance.ts';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import type { Measurements } from '#src/domain/water/item.ts';
import { hasVectors, vectors } from '../water/vectors.ts';

function source(values: Measurements | null, changes: Partial<SourceFacts> = {}) {
  const facts: SourceFacts = {
    name: '示例水库',
    district: null,
    body: 'reservoir',
    intake: 100,
    gap: null,
    values,
    ...changes,
  };
  return drinkingSourceOf(facts, GB3838_2002);
}

const passing = source({ ph: '7', cod: '15' });
const failing = source({ cod: '21' }, { intake: 0.1 });

describe('drinkingSourceOf', () => {
  test('within Ⅲ it passes, at each limit too', () => {
    expect(source({ cod: '20', totalPhosphorus: '0.05', sulfate: '250', manganese: '0.1' })).toEqual({
      name: '示例水库',
      district: null,
      body: 'reservoir',
      intake: 100,
      class: 3,
      gap: null,
      passes: true,
      failing: [],
    });
  });

  test.each([
    ['sulfate', '250.1'],
    ['chloride', '250.1'],
    ['nitrate', '10.01'],
    ['iron', '0.31'],
    ['manganese', '0.101'],
  ])('%s of %s is over table 2, though the class is Ⅰ', (item, measured) => {
    expect(source({ ph: '7', [item]: measured })).toMatchObject({ class: 1, passes: false, failing: [item] });
  });

  test('every item over its limit is named, in the order of the standard', () => {
    expect(source({ iron: '0.4', totalPhosphorus: '0.06', dissolvedOxygen: '4.9', cod: '10' })).toMatchObject(
      {
        class: 4,
        passes: false,
        failing: ['dissolvedOxygen', 'totalPhosphorus', 'iron'],
      },
    );
  });

  test('a river has its own phosphorus limit', () => {
    expect(source({ totalPhosphorus: '0.2' }, { body: 'river' }).passes).toBe(true);
    expect(source({ totalPhosphorus: '0.2' }).passes).toBe(false);
  });

  test('total nitrogen has no say', () => {
    expect(source({ ph: '7', totalNitrogen: '3', faecalColiforms: '90000' }).passes).toBe(true);
  });

  test('without a result it neither passes nor fails', () => {
    expect(source(null)).toMatchObject({ class: null, gap: 'not-measured', passes: null, failing: [] });
    expect(source(null, { gap: 'suspended' }).gap).toBe('suspended');
    expect(source({ iron: '0.1' })).toMatchObject({ class: null, gap: 'not-measured', passes: null });
  });

  test('a supplement over its limit fails alone', () => {
    expect(source({ iron: '0.4' })).toMatchObject({ class: null, passes: false, failing: ['iron'] });
  });
});

describe('sourceShareOf', () => {
  test('sources without a result leave it', () => {
    expect(sourceShareOf([passing, passing, failing, source(null)])).toBe(66.7);
  });

  test('of nothing there is none', () => {
    expect(sourceShareOf([])).toBeNull();
    expect(sourceShareOf([source(null)])).toBeNull();
  });
});

describe('volumeShareOf', () => {
  test('it is of the water, not of the sources', () => {
    expect(volumeShareOf([passing, failing])).toBe(99.9);
  });

  test('volumes add up exactly', () => {
    const drop = { ...passing, intake: 0.1 };
    expect(volumeShareOf([drop, drop, { ...drop, intake: 0.3, passes: false }])).toBe(40);
  });

  test.each([
    ['intake', { ...passing, intake: null }],
    ['result', source(null)],
    ['intake and result', source(null, { intake: null })],
  ])('a missing %s leaves it unknown', (_, missing) => {
    expect(volumeShareOf([passing, missing])).toBeNull();
  });

  test('a suspended source that gave no water is left out, one that gave some is not', () => {
    const suspended = source(null, { gap: 'suspended', intake: null });
    expect(volumeShareOf([passing, suspended])).toBe(100);
    expect(volumeShareOf([passing, { ...suspended, intake: 0 }])).toBe(100);
    expect(volumeShareOf([passing, { ...suspended, intake: 5 }])).toBeNull();
  });

  test('of no water there is none', () => {
    expect(volumeShareOf([])).toBeNull();
  });
});

test.skipIf(!hasVectors)('the vectors beside the project', () => {
  expect(vectors.drinking_water).toHaveLength(1);
  for (const { input, expected } of vectors.drinking_water) {
    const all = Array.from({ length: input.sources }, (_, index) => ({
      ...passing,
      passes: index < input.ok,
      intake: index === 0 ? input.intake_wt - (input.sources - 1) : 1,
    }));
    expect(`${String(sourceShareOf(all))}%`).toBe(expected['水源达标率']);
    expect(`${String(volumeShareOf(all))}%`).toBe(expected['水量达标率']);
  }
});
