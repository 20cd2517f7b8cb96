import { describe, expect, test } from 'vitest';
import { calendarDay, type PartialDay } from './calendar.ts';
import { bibEntry, gbReference, type Cited } from './citation.ts';

const CITED: Cited = {
  author: '绍兴市生态环境局',
  title: '2026年10月环境质量月报',
  subtitle: null,
  medium: 'EB',
  published: '2026-11-10' as PartialDay, // a day is as much of a day as can be
  address: 'https://portal.example/reports/monthly/2026-10/editions/1/',
};
const DAY = calendarDay('2026-11-26');
const partial = (day: string) => ({ ...CITED, published: day as PartialDay }); // written so in the rows

describe('a reference of GB/T 7714', () => {
  test('names author, title, both days and the address', () => {
    expect(gbReference(CITED, DAY)).toBe(
      '绍兴市生态环境局. 2026年10月环境质量月报[EB/OL]. (2026-11-10)[2026-11-26]. https://portal.example/reports/monthly/2026-10/editions/1/.',
    );
  });

  test('begins with the title where nobody is named', () => {
    expect(gbReference({ ...CITED, author: null }, DAY)).toMatch(/^2026年10月环境质量月报\[EB\/OL\]\. /);
  });

  test('says with the title what must not be lost', () => {
    expect(gbReference({ ...CITED, subtitle: '第2版', medium: 'DB' }, DAY)).toContain(
      '2026年10月环境质量月报: 第2版[DB/OL].',
    );
  });

  test.each(['2021', '2021-07'])('has as much of the day as is known: %s', (day) => {
    expect(gbReference(partial(day), DAY)).toContain(`(${day})[2026-11-26]`);
  });

  test('is one line whatever the title has', () => {
    expect(gbReference({ ...CITED, title: ' 一\n 二 ' }, DAY)).toContain('. 一 二[EB/OL]');
  });
});

describe('an entry of BibTeX', () => {
  test('keeps names whole by a second pair of braces', () => {
    expect(bibEntry(CITED, DAY)).toBe(
      [
        '@online{reports-monthly-2026-10-editions-1,',
        '  author = {{绍兴市生态环境局}},',
        '  title = {{2026年10月环境质量月报}},',
        '  date = {2026-11-10},',
        '  url = {https://portal.example/reports/monthly/2026-10/editions/1/},',
        '  urldate = {2026-11-26},',
        '}',
      ].join('\n'),
    );
  });

  test('has no author where nobody is named, and a note where there is something to say', () => {
    const entry = bibEntry({ ...CITED, author: null, subtitle: '第2版' }, DAY);
    expect(entry).not.toContain('author');
    expect(entry).toContain('  note = {第2版},');
  });

  test.each([
    ['A & B', 'A \\& B'],
    ['50%_of {#1} $', '50\\%\\_of \\{\\#1\\} \\$'],
    ['a\\b~c^d', 'a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d'],
  ])('escapes %s', (title, written) => {
    expect(bibEntry({ ...CITED, title }, DAY)).toContain(`  title = {{${written}}},`);
  });

  test('has the part of a page in its key', () => {
    const address = `${CITED.address}#table-air`;
    expect(bibEntry({ ...CITED, address }, DAY)).toMatch(
      /^@online\{reports-monthly-2026-10-editions-1-table-air,/,
    );
  });
});
