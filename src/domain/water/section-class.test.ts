import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { GB3838_2002, limitsOf, type LimitedItem } from '#src/domain/standards/gb3838.ts';
import { WATER_ITEMS, type Measurements, type WaterBody } from '#src/domain/water/item.ts';
import { itemClassOf, passesTarget, sectionClassOf } from '#src/domain/water/section-class.ts';
import { CLASS_NAMES, hasVectors, vectors } from './vectors.ts';

const STEP = '0.0000001';
const ofItem = (item: (typeof WATER_ITEMS)[number], measured: string, body: WaterBody = 'river') =>
  itemClassOf(item, measured, body, GB3838_2002);
const ofSection = (values: Measurements, body: WaterBody = 'river') =>
  sectionClassOf(values, body, GB3838_2002);

const CASES = WATER_ITEMS.filter((item) => item !== 'ph').flatMap((item) =>
  (['river', 'lake'] as const).flatMap((body) =>
    limitsOf(item, body, GB3838_2002).map((limit, place, limits) => ({ item, body, limit, place, limits })),
  ),
);

/** The class that an item has up to a limit: the first of those that share it. */
const bestAt = (limit: number, limits: readonly number[]) => limits.indexOf(limit) + 1;

/** One step past a limit: the class after the last that shares it. */
const nextAfter = (limit: number, limits: readonly number[]) => limits.lastIndexOf(limit) + 2;

function stepFrom(item: LimitedItem, limit: number, way: 'better' | 'worse'): string {
  const more = (item === 'dissolvedOxygen') === (way === 'better');
  return new Big(limit)[more ? 'plus' : 'minus'](STEP).toFixed();
}

describe('at each limit', () => {
  test.each(CASES)('$item of a $body at $limit', ({ item, body, limit, limits }) => {
    expect(ofItem(item, new Big(limit).toFixed(), body)).toBe(bestAt(limit, limits));
    expect(ofItem(item, stepFrom(item, limit, 'better'), body)).toBe(bestAt(limit, limits));
    expect(ofItem(item, stepFrom(item, limit, 'worse'), body)).toBe(nextAfter(limit, limits));
  });

  test('all items, rivers and lakes, all five classes are tried', () => {
    expect(CASES).toHaveLength(20 * 2 * 5);
  });
});

describe('pH', () => {
  test.each([
    ['6', 1],
    ['7.5', 1],
    ['9', 1],
    ['9.00', 1],
    ['5.99999', 6],
    ['9.001', 6],
    ['0', 6],
    ['14', 6],
  ])('%s is class %i', (measured, expected) => {
    expect(ofItem('ph', measured)).toBe(expected);
  });
});

describe('a shared limit takes the better class', () => {
  test.each([
    ['cod', '15', 1],
    ['bod5', '3', 1],
    ['fluoride', '1', 1],
    ['copper', '1', 2],
    ['copper', '1.01', 6],
    ['cyanide', '0.2', 3],
    ['cadmium', '0.0051', 5],
    ['zinc', '2', 4],
  ] as const)('%s %s is class %i', (item, measured, expected) => {
    expect(ofItem(item, measured)).toBe(expected);
  });
});

describe('below detection half the detection limit is judged', () => {
  test.each([
    ['mercury', '0.00004L', 1],
    ['mercury', '0.0001L', 1],
    ['mercury', '0.0004L', 4],
    ['totalPhosphorus', '0.01L', 1],
    ['volatilePhenol', '0.0003L', 1],
    ['dissolvedOxygen', '0.5L', 6],
  ] as const)('%s %s is class %i', (item, measured, expected) => {
    expect(ofItem(item, measured)).toBe(expected);
  });

  test('a reservoir is stricter on phosphorus', () => {
    expect(ofItem('totalPhosphorus', '0.04L', 'reservoir')).toBe(2);
  });
});

describe('sectionClassOf', () => {
  test('the worst item decides', () => {
    expect(ofSection({ ph: '7', dissolvedOxygen: '8', cod: '30.1' })).toBe(5);
  });

  test('one item is enough', () => {
    expect(ofSection({ ammoniaNitrogen: '0.6' })).toBe(3);
  });

  test.each([{}, { totalNitrogen: '5', temperature: '20' }, { sulfate: '300', faecalColiforms: '50000' }])(
    'without any of the 21 there is none: %j',
    (values) => {
      expect(ofSection(values)).toBeNull();
    },
  );

  test('nitrogen, coliforms and supplements have no say', () => {
    expect(ofSection({ ph: '7', totalNitrogen: '9', faecalColiforms: '90000', iron: '9' }, 'lake')).toBe(1);
  });

  test('the same phosphorus is another class in a reservoir', () => {
    expect(ofSection({ totalPhosphorus: '0.06' })).toBe(2);
    expect(ofSection({ totalPhosphorus: '0.06' }, 'reservoir')).toBe(4);
  });

  test('what is no value is refused', () => {
    expect(() => ofSection({ cod: '未检出' })).toThrow("Not a measured value: '未检出'.");
  });
});

test.each([
  [3, 3, true],
  [2, 3, true],
  [4, 3, false],
  [null, 3, null],
  [3, null, null],
] as const)('class %s with target %s passes: %s', (waterClass, target, passes) => {
  expect(passesTarget(waterClass, target)).toBe(passes);
});

const ITEM_OF = {
  pH: 'ph',
  DO: 'dissolvedOxygen',
  CODMn: 'permanganateIndex',
  'NH3-N': 'ammoniaNitrogen',
} as const;
const isNamed = (name: string): name is keyof typeof ITEM_OF => name in ITEM_OF;

describe.skipIf(!hasVectors)('the vectors beside the project', () => {
  test.each(vectors.water_section_class)('$section', ({ input, per_item, expected_class }) => {
    const names = Object.keys(input).filter(isNamed);
    expect(names).toEqual(Object.keys(input));
    const values = Object.fromEntries(names.map((name) => [ITEM_OF[name], String(input[name])]));
    expect(CLASS_NAMES[(ofSection(values) ?? 0) - 1]).toBe(expected_class);
    const classes = names
      .filter((name) => name in per_item)
      .map((name) => [name, CLASS_NAMES[ofItem(ITEM_OF[name], String(input[name])) - 1]]);
    expect(Object.fromEntries(classes)).toEqual(per_item);
  });
});
