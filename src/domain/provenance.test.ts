import { expect, test } from 'vitest';
import { isDemonstration, type Provenance } from '#src/domain/provenance.ts';

const inputs = [{ name: 'air.csv', sha256: '0'.repeat(64) }];
const compiled: Provenance = { kind: 'compiled', source: '监测网络', inputs };

test.each<[string, Provenance, boolean]>([
  ['a demonstration item is one', { kind: 'demonstration' }, true],
  ['it stays one with input files', { kind: 'demonstration', inputs }, true],
  ['a compiled item is none', compiled, false],
])('%s', (_, provenance, expected) => {
  expect(isDemonstration({ provenance })).toBe(expected);
});
