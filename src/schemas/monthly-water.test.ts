import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { exampleSection } from '#src/domain/water/example-section.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { monthlyWater, part } from './monthly-water.ts';
import { refusalsOf } from './refusals.ts';

const section = exampleSection(
  { ph: '7.5', ammoniaNitrogen: '1.80', petroleum: '0.01L', totalNitrogen: '2.5' },
  { warning: { colour: 'red', reasons: [{ kind: 'worse-than-target' }] } },
);
const window = {
  method: 'manual',
  sections: [section, exampleSection(null, { note: '断流' })],
  summaries: [summaryOf('city', [section])],
  basins: [
    {
      basin: '示例流域',
      measured: 1,
      goodShare: 0,
      worstShare: 0,
      status: 'light',
      indicators: ['ammoniaNitrogen'],
    },
  ],
  trophic: [{ name: '示例湖', index: 42.13, state: 'mesotrophic', gap: null }],
};
const water = { warningRule: 'own', month: window, yearToDate: { missing: 'not-published' } };

test('a month’s water is accepted as it is', () => {
  expect(monthlyWater.parse(water)).toStrictEqual(water);
});

describe('what is refused of a section', () => {
  const refusals = (changes: object) =>
    refusalsOf(monthlyWater, { ...water, month: { ...window, sections: [{ ...section, ...changes }] } }).map(
      (line) => line.replace('month.sections.0.', ''),
    );

  test.each([
    ['a seventh class', { class: 7 }, 'class: invalid_value'],
    ['a class in words', { class: 'Ⅲ' }, 'class: invalid_value'],
    ['a value as a number', { values: { ph: 7.5 } }, 'values.ph: invalid_type'],
    ['a value with a sign', { values: { cod: '<15' } }, 'values.cod: invalid_format'],
    ['an unknown item', { values: { gold: '1' } }, 'values.gold: unrecognized_keys'],
    [
      'a reference item as an indicator',
      { indicators: [{ item: 'totalNitrogen', class: 6, multiple: 1 }] },
      'indicators.0.item: invalid_value',
    ],
    [
      'a colour that is none',
      { warning: { colour: 'orange', reasons: [] } },
      'warning.colour: invalid_value',
    ],
    [
      'closeness without items',
      { warning: { colour: 'yellow', reasons: [{ kind: 'near-limit', items: [] }] } },
      'warning.reasons.0.items: too_small',
    ],
    ['an unknown reason', { gap: 'lost' }, 'gap: invalid_value'],
    ['a note of 301 characters', { note: '断'.repeat(301) }, 'note: too_big'],
    ['a body that is none', { body: 'sea' }, 'body: invalid_value'],
  ])('%s', (_, changes, expected) => {
    expect(refusals(changes)).toEqual([expected]);
  });
});

describe('a part of a report', () => {
  const schema = z.strictObject({ own: part(z.strictObject({ figure: z.number() })) });

  test.each([
    { figure: 1 },
    { missing: 'not-published' },
    { missing: 'not-supplied' },
    { missing: 'not-measured' },
  ])('%j is one, and nothing is added to it', (own) => {
    expect(schema.parse({ own })).toStrictEqual({ own });
    expect('missing' in schema.parse({ own }).own).toBe('missing' in own);
  });

  test.each<[string, unknown, string]>([
    ['a mistake is named at its place', { figure: '1' }, 'own.figure: invalid_type'],
    ['an unknown field too', { figure: 1, other: 2 }, 'own.other: unrecognized_keys'],
    ['another reason is none', { missing: 'lost' }, 'own.missing: invalid_union'],
    [
      'figures beside a reason are none',
      { missing: 'not-published', figure: 1 },
      'own.figure: unrecognized_keys',
    ],
    ['nothing is no part', null, 'own: invalid_type'],
  ])('%s', (_, own, expected) => {
    expect(refusalsOf(schema, { own })).toEqual([expected]);
  });
});
