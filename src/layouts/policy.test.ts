import { expect, test } from 'vitest';
import { POLICY, policyWith } from './policy.ts';

test('a page that sends elsewhere may send there and nowhere else', () => {
  expect(POLICY).not.toContain('connect-src');
  expect(policyWith('https://forms.example').split('; ')).toEqual([
    ...POLICY.split('; '),
    "connect-src 'self' https://forms.example",
  ]);
});
