import { expect, test } from 'vitest';
import { exampleTable } from '#src/domain/example-table.ts';
import { exampleContext } from '#src/downloads/example-context.ts';
import { xlsxOf } from '#src/downloads/xlsx.ts';
import { wordsFor } from '#src/words/words.ts';
import { zipText } from './zip-text.ts';

test('the text of every part of a workbook is read', async () => {
  const file = await xlsxOf(exampleTable, exampleContext, wordsFor(new URL('https://portal.example/')));
  expect(zipText(file)).toContain('<worksheet');
  expect(zipText(file)).toContain('too few days');
});

test('what is no ZIP file is refused', () => {
  expect(() => zipText(new TextEncoder().encode('area,pm25\n'.repeat(9)))).toThrow('Not a ZIP file.');
  expect(() => zipText(new Uint8Array())).toThrow('Not a ZIP file.');
});
