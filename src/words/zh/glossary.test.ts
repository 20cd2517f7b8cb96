import { expect, test } from 'vitest';
import { glossaryTerms } from '#src/glossary.ts';
import { glossary } from './glossary.ts';

test('a source is named with its clause where there is one', () => {
  expect(glossary.source({ standard: 'GB 1', clause: '4.2' })).toBe('出处：GB 1，4.2');
  expect(glossary.source({ standard: 'GB 1', clause: null })).toBe('出处：GB 1');
});

test('every group of the terms has a name', () => {
  expect(glossaryTerms.length).toBeGreaterThan(30);
  expect(glossaryTerms.map(({ group }) => glossary.group(group))).not.toContain(undefined);
});
