import { expect, test } from 'vitest';
import { csvLines } from './csv-lines.ts';

test('a line a row, with quotes only where they are needed', () => {
  expect([
    ...csvLines([
      ['日期', 'pm25'],
      ['a,b', 'say "no"'],
      ['', 5],
    ]),
  ]).toEqual(['日期,pm25\n', '"a,b","say ""no"""\n', ',5\n']);
});
