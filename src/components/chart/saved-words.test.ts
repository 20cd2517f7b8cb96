import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { savedWords } from './saved-words.ts';

const words = wordsFor(new URL('https://portal.example/'));
const { save } = words.chart;
const context = {
  title: 'Report',
  period: '2026',
  source: 'Office',
  demonstration: false,
  address: 'https://portal.example/reports/monthly/2026-10/',
};

test('a picture says what it is of and where it comes from', () => {
  expect(savedWords(context, words)).toEqual({
    name: '2026-10',
    about: save.about('Report', '2026'),
    demonstration: null,
    footer: [save.source('Office'), save.address(context.address)],
  });
});

test('a demonstration is said to be one', () => {
  expect(savedWords({ ...context, demonstration: true }, words).demonstration).toBe(save.demonstration);
});

test.each([
  ['https://portal.example/reports/monthly/2026-10/#chart-pm25', '2026-10'],
  ['/reports/weekly/2026-w43/?a=b', '2026-w43'],
  ['', 'chart'],
])('the file of %j is named %s', (address, name) => {
  expect(savedWords({ ...context, address }, words).name).toBe(name);
});
