import { expect, test } from 'vitest';
import { askedIn, hrefOf, STEP } from './asked.ts';

const plain = { q: 'air', chosen: {}, order: 'relevance', show: STEP, isExact: false } as const;

test.each([
  [plain, '/search/?q=air'],
  [{ ...plain, q: 'a&b=%#', show: 'all' as const }, '/search/?q=a%26b%3D%25%23&show=all'],
  [
    {
      ...plain,
      q: 'a',
      chosen: { year: '2026', kind: 'news' },
      order: 'date' as const,
      show: 30,
      isExact: true,
    },
    '/search/?q=a&kind=news&year=2026&sort=date&show=30&exact=1',
  ],
])('an address asks for what it was made of', (asked, href) => {
  expect(hrefOf(asked)).toBe(href);
  expect(askedIn(new URL(href, 'https://portal.example').search)).toEqual(asked);
});

test.each([
  '',
  '?',
  '?other=1',
  '?q=',
  '?show=-1',
  '?show=1e99',
  '?show=x',
  '?sort=size',
  '?kind=',
  '?exact=0',
])('what an address does not ask for goes without saying: %s', (search) => {
  expect(askedIn(search)).toEqual({ ...plain, q: '' });
});

test('a broken code in an address stays text', () => {
  expect(askedIn('?q=%E7%9').q).toContain('\uFFFD');
});

test('an address stays short enough to be sent', () => {
  expect(hrefOf({ ...plain, q: '\u7a7a'.repeat(10_000) }).length).toBeLessThan(2000);
  expect(hrefOf({ ...plain, q: '\uD83D' })).toContain('%EF%BF%BD');
});
