import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { editionNoteProblems } from './edition-notes.ts';

const entry = (kind: 'monthlyReports' | 'corrections', id: string, data: Entry['data']): Entry => ({
  kind,
  id,
  file: `${id}.json`,
  data,
  body: '',
  lineOf: () => 3,
});
const report = (edition: number) =>
  entry('monthlyReports', '2026-08', { edition, publishedOn: '2026-09-15' });
const note = (publishedOn: string, edition?: number, id = '2026-08') =>
  entry('corrections', publishedOn, { item: { kind: 'monthlyReports', id }, publishedOn, edition });
const told = (...entries: Entry[]) =>
  editionNoteProblems(entries, []).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('editions with their notes', () => {
  test('are sound where each has its own, whatever else was noted', () => {
    expect(told(report(1))).toEqual([]);
    const notes = [note('2026-09-28', 2), note('2026-09-30'), note('2026-10-01', 3)];
    expect(told(report(3), ...notes)).toEqual([]);
  });

  test('are told where one has none', () => {
    const notes = [note('2026-09-28'), note('2026-09-29', 2, '2026-09'), note('2026-10-01', 3)];
    expect(told(report(3), ...notes)).toEqual([
      '2026-08.json:3 没有哪份说明写明第2版，不知道它哪天发布。请在 content/corrections/ 里改成这一版的那份说明上写 "edition": 2。',
    ]);
  });

  test.each([
    ['an edition that there is not', [note('2026-09-28', 2), note('2026-10-01', 3)], '只到第2版'],
    ['an edition twice', [note('2026-09-28', 2), note('2026-10-01', 2)], '2026-09-28.json 也写了第2版'],
    ['an edition before the first', [note('2026-09-14', 2)], '比前一版（2026-09-15）早'],
  ])('are told where they name %s', (_, notes, expected) => {
    const [problem, ...more] = told(report(2), ...notes);
    expect(problem).toContain(expected);
    expect(more).toEqual([]);
  });
});

test('a report keeps the day of its first edition', () => {
  const kept = (publishedOn: string) => ({
    kind: 'monthlyReports' as const,
    id: '2026-08',
    edition: 1,
    file: '1.json',
    data: { publishedOn },
  });
  const entries = [report(2), note('2026-09-28', 2)];
  expect(editionNoteProblems(entries, [kept('2026-09-15')])).toEqual([]);
  const [problem] = editionNoteProblems(entries, [kept('2026-09-14')]);
  expect(problem?.message).toContain('请改回 2026-09-14（见 1.json）');
});
