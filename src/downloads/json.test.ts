import { expect, test } from 'vitest';
import { exampleTable } from '#src/domain/example-table.ts';
import { wordsFor } from '#src/words/words.ts';
import { demonstrationContext, exampleContext } from './example-context.ts';
import { jsonOf } from './json.ts';

const words = wordsFor(new URL('https://portal.example/'));
const read = (context = exampleContext) =>
  JSON.parse(jsonOf(exampleTable, context, words)) as Record<string, unknown>;

test('its rows are objects whose missing values say why', () => {
  const [first, , last] = read()['rows'] as unknown[];
  expect(first).toEqual({
    section: 'a & <b>',
    day: '2026-10-01',
    month: '2026-10',
    pm25: 0,
    good_share: 90,
    level: 2,
    class: 6,
    warning: 'red',
    passes: false,
  });
  expect(last).toMatchObject({ section: 'e', pm25: null, passes: null });
  expect(last).toMatchObject({ gaps: { pm25: 'h', good_share: 'too few days' } });
  expect(last).not.toHaveProperty('gaps.passes');
});

test('it says what it is, whose it is and how it may be used', () => {
  expect(read()).toMatchObject({
    id: 'sections',
    report: 'Report of October 2026',
    period: 'October 2026',
    edition: 2,
    publishedOn: '2026-11-15',
    provenance: { kind: 'compiled', name: '按监测数据编制', source: 'A network' },
    standards: ['GB 3095—2026', 'HJ 633—2026'],
    terms: 'Name the source.',
    licence: null,
    columns: exampleTable.columns,
    notes: ['A note.'],
  });
});

test('what was measured is told in words, not as a list', () => {
  expect(read()).not.toHaveProperty('parts');
  expect(read()).toMatchObject({ provenance: { text: '本站按断面监测数据编制。数据：A network。' } });
});

test('demonstration data says so first', () => {
  expect(read(demonstrationContext)['notice']).toContain('演示数据');
  expect(read()).not.toHaveProperty('notice');
});
