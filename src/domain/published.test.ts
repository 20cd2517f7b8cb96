import { describe, expect, test } from 'vitest';
import { changedLeaves, isLedgerKind, leavesOf, publishedParts } from './published.ts';

describe('the parts of an item', () => {
  test('of a week are its areas', () => {
    const week = { week: '2026-W47', edition: 1, areas: [{ area: 'city', days: [] }], frozen: [] };
    expect([...publishedParts('weeklyReports', week).keys()]).toEqual(['areas.city', 'frozen']);
  });

  test('of a month are what it measures', () => {
    const month = { month: '2026-10', notes: ['…'], air: { month: [] }, noise: { missing: 'not-measured' } };
    const parts = publishedParts('monthlyReports', month);
    expect([...parts.keys()]).toEqual(['air', 'townships', 'water', 'drinking', 'noise']);
    expect(parts.get('air')).toBe(month.air);
  });

  test('of a year are its figures', () => {
    const figures = [{ id: 'pm25', value: 28 }];
    expect([...publishedParts('annualReports', { figures }).keys()]).toEqual(['figures.pm25']);
  });

  test('of a release are its title, times, quotes, key facts and the numbers of its texts', () => {
    const fact = { what: '率', number: '97.7' };
    const release = {
      ...{ title: '题', publishedOn: '2026-11-02', keyFacts: [fact] },
      ...{ summary: '10月97.7%。', body: '见[表](https://a.example/1.html)，1,500辆，18:00起。' },
    };
    expect([...publishedParts('news', release)]).toEqual([
      ['title', '题'],
      ['publishedOn', '2026-11-02'],
      ['inForce', undefined],
      ['quotes', undefined],
      ['keyFacts.率', fact],
      ['numbers', ['10', '97.7%', '1,500', '18:00']],
    ]);
  });
});

test('releases and reports are kept in the ledger, events are not', () => {
  expect(isLedgerKind('news')).toBe(true);
  expect(isLedgerKind('events')).toBe(false);
});

describe('the leaves of a value', () => {
  test('do not depend on the order of its fields', () => {
    expect(leavesOf({ b: 1, a: { d: null, c: [true, 'x'] } })).toEqual([
      ['a.c.0', 'true'],
      ['a.c.1', '"x"'],
      ['a.d', 'null'],
      ['b', '1'],
    ]);
  });

  test('leave out notes and sources', () => {
    expect(leavesOf({ value: 1, note: 'x', source: { name: 'y' }, absent: undefined })).toEqual([
      ['value', '1'],
    ]);
  });

  test('of a bare value is itself', () => {
    expect(leavesOf('x')).toEqual([['', '"x"']]);
  });
});

test('what changed is told with its old and new value', () => {
  expect(changedLeaves({ a: 1, b: [1, 2] }, { a: 2, b: [1], c: 'new' })).toEqual([
    { path: 'a', old: '1', now: '2' },
    { path: 'b.1', old: '2', now: null },
    { path: 'c', old: null, now: '"new"' },
  ]);
});
