import { describe, expect, test } from 'vitest';
import { citeText, dayOf, partOf } from './cite-texts.ts';

const BUILT = { day: '2026-11-26', title: 'Report', fixed: 'https://p.example/m/editions/1/' };
const GB = 'Bureau. Report[EB/OL]. (2026-11-26)[2026-11-26]. https://p.example/m/editions/1/.';

describe('a text that a reader copies', () => {
  test('has the reader’s day, and keeps the day of publication', () => {
    expect(citeText(GB, BUILT, '2026-12-01', null)).toBe(GB.replace('[2026-11-26]', '[2026-12-01]'));
    expect(citeText('urldate = {2026-11-26}', BUILT, '2026-12-01', null)).toBe('urldate = {2026-12-01}');
  });

  test('is of a table that was asked for', () => {
    const part = { title: 'Air', hash: '#table-air' };
    expect(citeText(GB, BUILT, '2026-11-26', part)).toBe(
      'Bureau. Report·Air[DB/OL]. (2026-11-26)[2026-11-26]. https://p.example/m/editions/1/#table-air.',
    );
  });

  test('is of a chart that was asked for, and takes its name as it is', () => {
    const part = { title: '$& chart', hash: '#chart-pm25' };
    expect(citeText(GB, BUILT, '2026-11-26', part)).toContain('Report·$& chart[EB/OL]');
  });
});

test('the key of a part is its own', () => {
  const bib = '@online{m-editions-1,\n  url = {https://p.example/m/editions/1/},';
  const keyed = (hash: string) => citeText(bib, BUILT, '2026-11-26', { title: 'Air', hash });
  expect(keyed('#table-air')).toBe(
    '@online{m-editions-1-table-air,\n  url = {https://p.example/m/editions/1/#table-air},',
  );
  expect(keyed('#chart-air')).toContain('@online{m-editions-1-chart-air,');
});

test('a day is written with two figures', () => {
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
});

test('a part is known by its anchor and by the title in brackets behind its link', () => {
  expect(partOf('table-air', ' (Air) ')).toEqual({ title: 'Air', hash: '#table-air' });
});
