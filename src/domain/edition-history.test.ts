import { describe, expect, test } from 'vitest';
import { calendarDay, type PartialDay } from './calendar.ts';
import { changedAfter, issueDay, standingOn } from './edition-history.ts';

const day = calendarDay;
const noteOn = (id: string, publishedOn: string, edition?: number, kind = 'correction') => ({
  kind,
  item: { id },
  publishedOn: day(publishedOn),
  edition,
});

describe('the day on which an edition came out', () => {
  const publishedOn = day('2026-09-15');
  const notes = [
    noteOn('a', '2026-10-09', 3),
    noteOn('a', '2026-10-01'),
    noteOn('a', '2026-09-28', 2),
    noteOn('a', '2026-09-20'),
  ];

  test.each([
    [1, '2026-09-15'],
    [2, '2026-09-28'],
    [3, '2026-10-09'],
  ])('of edition %i is %s, whatever other notes there are', (edition, expected) => {
    expect(issueDay({ edition, publishedOn }, notes)).toBe(expected);
  });

  test('is that of the report where the note may not be seen yet', () => {
    expect(issueDay({ edition: 2, publishedOn }, [])).toBe('2026-09-15');
  });
});

describe('the reports as they stood on a day', () => {
  const editions = [
    { id: 'a', edition: 2, issuedOn: day('2026-09-28'), report: 'a2' },
    { id: 'a', edition: 1, issuedOn: day('2026-09-15'), report: 'a1' },
    { id: 'b', edition: 1, issuedOn: day('2026-10-15'), report: 'b1' },
  ];
  const onDay = (on: string, notes: Parameters<typeof standingOn>[2] = []) => [
    ...standingOn(day(on), editions, notes).values(),
  ];

  test.each([
    ['2026-09-14', []],
    ['2026-09-15', ['a1']],
    ['2026-09-27', ['a1']],
    ['2026-09-28', ['a2']],
    ['2026-10-15', ['a2', 'b1']],
  ])('on %s are %j', (on, expected) => {
    expect(onDay(on)).toEqual(expected);
  });

  test('are without those that had been withdrawn by then', () => {
    const withdrawal = noteOn('a', '2026-10-20', undefined, 'withdrawal');
    expect(onDay('2026-10-19', [withdrawal])).toEqual(['a2', 'b1']);
    expect(onDay('2026-10-20', [withdrawal])).toEqual(['b1']);
  });

  test('hold a year of which no day is known from its first day on', () => {
    const year = [{ id: '2018', edition: 1, issuedOn: '2019' as PartialDay, report: 'y' }]; // a year
    expect(standingOn(day('2018-12-31'), year, []).size).toBe(0);
    expect(standingOn(day('2019-01-01'), year, []).size).toBe(1);
  });
});

describe('reports that changed after a day', () => {
  const notes = [
    noteOn('a', '2026-10-09', 3),
    noteOn('b', '2026-10-02'),
    noteOn('a', '2026-09-28', 2),
    noteOn('c', '2026-09-20', 2),
  ];

  test('are those with a new edition since, by the last one', () => {
    expect(changedAfter(day('2026-09-28'), ['a', 'b', 'c'], notes)).toEqual([
      { id: 'a', changedOn: '2026-10-09' },
    ]);
    expect(changedAfter(day('2026-09-19'), ['c'], notes)).toEqual([{ id: 'c', changedOn: '2026-09-20' }]);
  });

  test('do not count on the day itself', () => {
    expect(changedAfter(day('2026-10-09'), ['a'], notes)).toEqual([]);
  });
});
