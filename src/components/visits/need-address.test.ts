import { expect, test } from 'vitest';
import { choiceIn, searchOf } from '#src/components/filter/address.ts';
import { NO_NEED } from '#src/domain/visit-need.ts';
import { isSize, meantBy, needOf, NO_CHOICE, typedSize, vainIn, type NeedField } from './need-address.ts';

const OFFERED: ReadonlyMap<NeedField, readonly string[]> = new Map([
  ['stage', ['primary']],
  ['month', ['2026-12']],
  ['weekday', ['6']],
  ['step-free', ['1']],
]);
const chosen = (search: string) =>
  choiceIn(search, NO_CHOICE, (field, value) =>
    field === 'size' ? isSize(value) : (OFFERED.get(field)?.includes(value) ?? false),
  );

test.each([
  ['', {}],
  ['?stage=primary&size=46', { stage: 'primary', size: 46 }],
  ['?month=2026-12&weekday=6&step-free=1', { month: '2026-12', weekday: 6, stepFree: true }],
  ['?stage=&size=', {}],
  ['?stage=robots&size=-3&month=2026-13&step-free=yes', {}],
  ['?__proto__=1&constructor=2&size=46', { size: 46 }],
])('the address %j tells the need %j', (search, need) => {
  expect(needOf(chosen(search))).toEqual({ ...NO_NEED, ...need });
});

test('a choice is written as the address that tells it', () => {
  const search = '?stage=primary&size=46&month=2026-12&step-free=1';
  expect(searchOf(chosen(search))).toBe(search);
});

test.each([
  ['1', true],
  ['46', true],
  ['2000', true],
  ['0', false],
  ['046', false],
  ['2001', false],
  ['4.6', false],
  ['forty-six', false],
  ['1e3', false],
  ['-46', false],
])('%j is a number of people: %j', (text, expected) => {
  expect(isSize(text)).toBe(expected);
});

test('full-width digits and blanks are taken as they are meant', () => {
  expect(typedSize(' ４６ ')).toBe('46');
});

test.each([
  ['?size=46', []],
  [
    '?size=many&stage=robots',
    [
      { name: 'size', value: 'many' },
      { name: 'stage', value: 'robots' },
    ],
  ],
  [`?stage=${'x'.repeat(10_000)}`, [{ name: 'stage', value: 'x'.repeat(40) }]],
  ['?size=%ED%A0%80', [{ name: 'size', value: '…' }]],
  ['?stage=\u202erobots\u0007', [{ name: 'stage', value: 'robots' }]],
])('of an address it is told what is vain: %#', (search, vain) => {
  expect(vainIn(search, chosen(search))).toEqual(vain);
});

test.each([
  ['?size=４６', true, 'size=46'],
  ['?size=many&grade=p4', true, 'size=many&grade=p4'],
  ['?grade=p4', false, 'stage=primary'],
  ['?grade=p4&stage=junior', false, 'stage=junior'],
  ['?grade=p7', false, 'grade=p7'],
])('%j to a form that asks for a grade (%j) means %j', (search, asksGrade, meant) => {
  expect(decodeURIComponent(meantBy(search, asksGrade))).toBe(meant);
});
