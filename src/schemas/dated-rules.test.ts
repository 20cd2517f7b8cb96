import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compositeIndexSchema } from './composite-index.ts';
import { refusalsOf } from './refusals.ts';
import { sectionWarningSchema } from './section-warning.ts';

const KINDS = [
  ['composite-index', compositeIndexSchema],
  ['section-warning', sectionWarningSchema],
] as const;

describe.each(KINDS)('two rules of the %s', (name, schema) => {
  const text = readFileSync(`content/standards/${name}.json`, 'utf8');
  const [rule] = schema.parse(JSON.parse(text)).rules;
  const refusals = (...changes: object[]) =>
    refusalsOf(schema, { rules: [rule, ...changes.map((change) => ({ ...rule, ...change }))] });

  test('have an id and a first day of their own, in any order', () => {
    expect(refusals({ id: 'next', from: '2030-01-01' }, { id: 'old', from: '2001-01-01' })).toEqual([]);
  });

  test('cannot share the id', () => {
    expect(refusals({ from: '2030-01-01' })).toEqual(['rules.1.id: rule-twice']);
  });

  test('cannot share the first day', () => {
    expect(refusals({ id: 'next' })).toEqual(['rules.1.from: rule-day-twice']);
  });

  test('are refused for both at once, and every one after the first', () => {
    expect(refusals({}, { id: 'next' })).toEqual([
      'rules.1.id: rule-twice',
      'rules.1.from: rule-day-twice',
      'rules.2.from: rule-day-twice',
    ]);
  });
});
