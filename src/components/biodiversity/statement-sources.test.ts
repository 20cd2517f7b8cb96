import { expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { statementSources } from './statement-sources.ts';

const DATE = '2020' as PartialDay; // a year
const PAGE: Provenance = { kind: 'published', source: 'Page', date: DATE, form: 'summary' };
const OTHER = { name: 'Other', url: 'https://other.example/', date: DATE };

test.each([
  ['a statement without a source has that of the page', [null], ['Page']],
  ['a source of several statements is named once', [OTHER, null, { ...OTHER }, null], ['Other', 'Page']],
  ['nothing said has no source', [], []],
])('%s', (_, sources, names) => {
  expect(statementSources(sources, PAGE).map(({ name }) => name)).toEqual(names);
});

test('what is invented has no source of its own', () => {
  expect(statementSources([null], { kind: 'demonstration' })).toEqual([]);
});
