import { describe, expect, test } from 'vitest';
import { problemsOf, SOUND } from './example-content.ts';

const facility = `---
title: 示例厂
summary: 示例。
kind: sewage
district: keqiao
address: null
phone: null
route: []
visit:
  opening:
    closedOn: [7]
provenance:
  kind: demonstration
---
正文。
`;

/** A notice with sessions; the first begins at line 7. */
const notice = (...sessions: string[]) => `---
title: 示例开放日
summary: 示例。
form: single
publishedOn: '2026-05-20'
facilities: [plant]
sessions:
${sessions.join('\n')}
provenance:
  kind: demonstration
---
正文。
`;
const session = (id: string, day: string, start: string | null, end: string | null, more = '') =>
  `  - { id: ${id}, facility: plant, day: '${day}', start: ${start && `'${start}'`}, end: ${end && `'${end}'`}, places: null, booking: null${more} }`;
const told = (...sessions: string[]) =>
  problemsOf({
    ...SOUND,
    'facilities/plant.mdx': facility,
    'open-days/june.mdx': notice(...sessions),
  }).filter((problem) => problem.startsWith('open-days'));

describe('sessions at one facility', () => {
  const first = session('a', '2026-06-05', '09:00', '11:00');
  test.each([
    ['one after the other', session('b', '2026-06-05', '11:00', '12:00'), 0],
    ['one minute too early', session('b', '2026-06-05', '10:59', '12:00'), 1],
    ['one within the other', session('b', '2026-06-05', '09:30', '10:00'), 1],
    ['one without a time', session('b', '2026-06-05', null, null), 1],
    ['at the same time on another day', session('b', '2026-06-06', '09:00', '11:00'), 0],
    [
      'one of them cancelled',
      session(
        'b',
        '2026-06-05',
        '09:00',
        '11:00',
        ", changes: [{ on: '2026-05-25', kind: cancelled, reason: 示例 }]",
      ),
      0,
    ],
  ])('%s', (_, second, count) => {
    const problems = told(first, second);
    expect(problems).toHaveLength(count);
    for (const problem of problems)
      expect(problem).toMatch(/^open-days\/june\.mdx:9 sessions\.1\.(start|day) .*重叠/);
  });
});

describe('a session of a notice that was withdrawn', () => {
  const note = {
    ...{ item: { kind: 'openDays', id: 'june' }, kind: 'withdrawal', publishedOn: '2026-05-21' },
    ...{ summary: '示例。', cause: '示例。', changesMeaning: true, changes: [] },
    provenance: { kind: 'demonstration' },
  };
  const toldBeside = (...sessions: string[]) =>
    problemsOf({
      ...SOUND,
      'corrections/2026-05-21-1.json': JSON.stringify(note),
      'facilities/plant.mdx': facility,
      'open-days/june.mdx': notice(session('a', '2026-06-05', '09:00', '11:00')),
      'open-days/june-again.mdx': notice(...sessions),
    }).filter((problem) => problem.startsWith('open-days'));

  test('leaves its time to another', () => {
    expect(toldBeside(session('b', '2026-06-05', '09:00', '11:00'))).toEqual([]);
  });

  test('keeps its id', () => {
    expect(toldBeside(session('a', '2026-06-05', '09:00', '11:00'))).toHaveLength(1);
  });
});

test('the same id twice is told where it stands the second time', () => {
  const [problem] = told(
    session('a', '2026-06-05', '09:00', '10:00'),
    session('a', '2026-06-06', '09:00', '10:00'),
  );
  expect(problem).toMatch(/^open-days\/june\.mdx:9 sessions\.1\.id “a”与.*重复/);
});

test('sessions of a notice that is not sound are told all the same', () => {
  const problems = problemsOf({
    ...SOUND,
    'facilities/plant.mdx': facility.replace('kind: sewage', 'kind: unheard-of'),
    'open-days/june.mdx': notice(session('a', '2026-06-07', '09:00', '10:00')).replace(
      'form: single',
      'form: x',
    ),
  });
  expect(problems.filter((problem) => problem.includes('closedOn'))).toHaveLength(1);
});

test('a session on a day of the week on which its facility is closed is told', () => {
  const [problem] = told(session('a', '2026-06-07', '09:00', '10:00'));
  expect(problem).toMatch(/^open-days\/june\.mdx:8 sessions\.0\.day 2026-06-07 是周日.*closedOn/);
});
