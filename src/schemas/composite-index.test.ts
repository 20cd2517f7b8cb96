import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_RULES } from '#src/domain/report/example-month.ts';
import { compositeIndexSchema } from './composite-index.ts';
import { refusalsOf } from './refusals.ts';

const [rule] = EXAMPLE_RULES;
const rules = [...EXAMPLE_RULES];

test('rules are accepted as they are', () => {
  expect(compositeIndexSchema.parse({ rules })).toEqual({ rules });
});

test('the rules of the site are accepted, and judge from 2012 on', () => {
  const text = readFileSync('content/standards/composite-index.json', 'utf8');
  const own = compositeIndexSchema.parse(JSON.parse(text)).rules;
  expect(own.map(({ from }) => from)).toContain('2012-01-01');
});

describe('what is refused', () => {
  test.each([
    ['a limit of nothing', { limits: { ...rule?.limits, co: 0 } }, 'rules.0.limits.co: too_small'],
    ['a weight that takes away', { weights: { ...rule?.weights, o3: -1 } }, 'rules.0.weights.o3: too_small'],
    ['five weights', { weights: { ...rule?.weights, o3: undefined } }, 'rules.0.weights.o3: invalid_type'],
    ['a first day that does not exist', { from: '2026-02-30' }, 'rules.0.from: day'],
    ['another certainty', { certainty: 'sure' }, 'rules.0.certainty: invalid_value'],
    ['no source', { source: '' }, 'rules.0.source: too_small'],
    ['a name for an id', { id: '旧' }, 'rules.0.id: id'],
  ])('%s', (_, changes, expected) => {
    expect(refusalsOf(compositeIndexSchema, { rules: [{ ...rule, ...changes }] })).toEqual([expected]);
  });

  test('no rule at all', () => {
    expect(refusalsOf(compositeIndexSchema, { rules: [] })).toEqual(['rules: too_small']);
  });
});
