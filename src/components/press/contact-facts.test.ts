import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { pressContactFacts, siteContactFacts } from './contact-facts.ts';

const words = wordsFor(new URL('https://portal.example/')).press.contact;

test('without a press contact every field is there and empty', () => {
  const facts = pressContactFacts(null, words);
  expect(facts.map(({ term }) => term)).toEqual([
    words.name,
    words.phone,
    words.hours,
    words.outOfHours,
    words.email,
  ]);
  expect(facts.every(({ value, href }) => value === null && href === undefined)).toBe(true);
});

test('a press contact can be called and written to', () => {
  const contact = {
    name: 'A',
    phone: '0575 8000 0000',
    hours: '9-17',
    outOfHours: null,
    email: 'a@portal.example',
  };
  expect(pressContactFacts(contact, words)).toEqual([
    { term: words.name, value: 'A' },
    { term: words.phone, value: '0575 8000 0000', href: 'tel:057580000000' },
    { term: words.hours, value: '9-17' },
    { term: words.outOfHours, value: null },
    { term: words.email, value: 'a@portal.example', href: 'mailto:a@portal.example' },
  ]);
});

test('a contact of the site says when somebody answers, or that it is not known', () => {
  expect(siteContactFacts({ name: 'Hotline', phone: '12369', hours: null }, words)).toEqual([
    { term: 'Hotline', value: '12369', href: 'tel:12369' },
    { term: words.hours, value: null },
  ]);
});
