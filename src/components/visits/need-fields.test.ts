import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { wordsFor } from '#src/words/words.ts';
import { boardFields, finderFields, needChecks } from './need-fields.ts';
import { NO_CHOICE } from './need-address.ts';

const words = wordsFor(new URL('https://portal.example/'));
const months = [month('2026-12')];

test('the board asks for what sessions have, the finder for what a class is', () => {
  const names = (fields: ReturnType<typeof boardFields>) => fields.map(({ name }) => name);
  const board = boardFields({ months, kinds: ['sewage'] }, words);
  expect(names(board)).toEqual(['stage', 'size', 'month', 'district', 'kind', 'weekday']);
  expect(names(finderFields(months, words))).toEqual(['size', 'grade', 'month', 'district']);
  expect(board.find(({ name }) => name === 'kind')?.options?.map(({ value }) => value)).toEqual(['sewage']);
  expect(board.find(({ name }) => name === 'size')?.options).toBeNull();
});

test('every field stands in an address under its name', () => {
  const checks = needChecks(['step-free', 'indoor', 'coach', 'lunch'], words.board);
  const fields = [...boardFields({ months, kinds: [] }, words), ...finderFields(months, words), ...checks];
  expect(fields.filter(({ name }) => !(name in NO_CHOICE))).toEqual([]);
});
