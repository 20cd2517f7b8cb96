import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pressSchema } from './press.ts';
import { refusalsOf } from './refusals.ts';

const press = {
  contact: null,
  boilerplate: { bureau: '示例。', portal: '示例。' },
  licence: { text: null, data: null },
};
const contact = { name: '示例', phone: '0575-80000000', hours: '工作日', outOfHours: null, email: null };

test('the press desk of the portal is accepted', () => {
  const own: unknown = JSON.parse(readFileSync('content/press.json', 'utf8'));
  expect(refusalsOf(pressSchema, own)).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['a contact is accepted', { contact }, []],
  ['licences are accepted', { licence: { text: '示例。', data: '示例。' } }, []],
  ['a contact without hours', { contact: { ...contact, hours: null } }, ['contact.hours: invalid_type']],
  ['a contact without phone', { contact: { ...contact, phone: '' } }, ['contact.phone: too_small']],
  ['an address that is none', { contact: { ...contact, email: 'a' } }, ['contact.email: invalid_format']],
  ['no word on the licence', { licence: {} }, ['licence.text: invalid_type', 'licence.data: invalid_type']],
  ['no word on the bureau', { boilerplate: { portal: '示例。' } }, ['boilerplate.bureau: invalid_type']],
])('%s', (_, change, expected) => {
  expect(refusalsOf(pressSchema, { ...press, ...change })).toEqual(expected);
});
