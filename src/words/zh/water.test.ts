import { describe, expect, test } from 'vitest';
import type { SectionWarning } from '#src/domain/report/monthly-water.ts';
import { WATER_CLASSES } from '#src/domain/water/item.ts';
import { noise, water } from './water.ts';

test('classes are Roman numerals', () => {
  expect(WATER_CLASSES.map(water.class)).toEqual(['Ⅰ类', 'Ⅱ类', 'Ⅲ类', 'Ⅳ类', 'Ⅴ类', '劣Ⅴ类']);
});

test('an item is known by its id; what is no id stays as it is', () => {
  expect([water.item('cod'), water.itemNamed('iron'), water.itemNamed('二氯甲烷')]).toEqual([
    '化学需氧量',
    '铁',
    '二氯甲烷',
  ]);
});

test('indicators have how far they are over, with two decimals; oxygen and pH have no multiple', () => {
  expect(
    water.indicators([
      { item: 'totalPhosphorus', class: 5, multiple: 0.5 },
      { item: 'dissolvedOxygen', class: 4, multiple: null },
    ]),
  ).toBe('总磷（0.50）、溶解氧');
  expect(water.indicators([])).toBe('');
});

describe('why a section has a warning', () => {
  test.each<[SectionWarning['reasons'], string]>([
    [[], ''],
    [[{ kind: 'worse-than-target' }], '劣于目标'],
    [[{ kind: 'near-limit', items: ['ammoniaNitrogen', 'cod'] }], '氨氮、化学需氧量接近限值'],
    [[{ kind: 'worse-than-before', before: 1 }], '比上一期（Ⅰ类）变差'],
    [
      [{ kind: 'worse-than-target' }, { kind: 'worse-than-before', before: 3 }],
      '劣于目标；比上一期（Ⅲ类）变差',
    ],
  ])('%j', (reasons, expected) => {
    expect(water.warningReasons({ colour: 'red', reasons })).toBe(expected);
  });
});

test('every state, status, trend, colour and zone has a name of its own', () => {
  const names = [
    (
      ['oligotrophic', 'mesotrophic', 'light-eutrophic', 'moderate-eutrophic', 'heavy-eutrophic'] as const
    ).map(water.trophicState),
    (['excellent', 'good', 'light', 'moderate', 'heavy'] as const).map(water.status),
    (['much-better', 'better', 'none', 'worse', 'much-worse'] as const).map(water.trend),
    (['red', 'yellow', 'green'] as const).map(water.colour),
    (['0', '1', '2', '3', '4a', '4b'] as const).map(noise.zone),
    WATER_CLASSES.map(water.use),
  ];
  expect(names.map((list) => new Set(list).size)).toEqual(names.map(({ length }) => length));
});
