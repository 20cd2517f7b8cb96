import { expect, test } from 'vitest';
import { contactLine } from './press-contact.ts';

const site = { contacts: [{ name: '举报热线', phone: '12369', hours: null }] };
const contact = { name: '宣教处', phone: '0575-80000000', hours: '工作日08:30—17:00', outOfHours: null };

test('a contact is told with phone and hours', () => {
  expect(contactLine(contact, site)).toBe('宣教处，0575-80000000，工作日08:30—17:00');
  expect(contactLine({ ...contact, outOfHours: '12369' }, site)).toMatch(/；时间以外12369$/);
});

test('where nobody is named the line says so, and which number is known', () => {
  expect(contactLine('not-provided', site)).toBe('未提供；已知的电话只有举报热线 12369，能不能转接没有查到');
});
