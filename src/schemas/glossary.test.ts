import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glossarySchema } from './glossary.ts';
import { refusalsOf } from './refusals.ts';

const term = { id: 'aqi', group: 'air', term: '示例词', short: '示例：一句话。', source: null };

test('a glossary is accepted as it is', () => {
  const glossary = { terms: [{ ...term, source: { standard: '示例标准', clause: null } }] };
  expect(glossarySchema.parse(glossary)).toEqual(glossary);
});

describe('what is refused', () => {
  test.each([
    ['a meaning of 61 characters', { short: '长'.repeat(61) }, 'terms.0.short: too_big'],
    ['a group that is not there', { group: 'soil' }, 'terms.0.group: invalid_value'],
    ['no word on the source', { source: undefined }, 'terms.0.source: invalid_type'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(glossarySchema, { terms: [{ ...term, ...change }] })).toEqual([expected]);
  });

  test.each([
    ['an id twice', { term: '另一个词' }],
    ['a word twice', { id: 'other' }],
  ])('%s', (_, change) => {
    expect(refusalsOf(glossarySchema, { terms: [term, { ...term, ...change }] })).toEqual([
      'terms.1.id: term-twice',
    ]);
  });
});

describe('the portal’s own glossary', () => {
  const { terms } = glossarySchema.parse(JSON.parse(readFileSync('content/glossary.json', 'utf8')));

  test('has all five groups, each in one piece', () => {
    const changes = terms.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
    expect(changes).toEqual(['air', 'water', 'noise', 'comparison', 'report']);
  });

  test('says of good water that it is not for drinking or swimming', () => {
    const good = terms.filter(({ id }) => ['class-1-2', 'class-3'].includes(id));
    expect(good).toHaveLength(2);
    for (const { short } of good) expect(short).toContain('不等于可直接饮用或游泳');
  });
});
