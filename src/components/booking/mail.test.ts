import { expect, test } from 'vitest';
import { LONGEST_MAIL, mailTo } from './mail.ts';

const bodyOf = (href: string) => new URL(href).searchParams.get('body');

test('a mail goes to the place with all that was typed', () => {
  const { href, body } = mailTo('a@b.cn', 'S & T', ['1\n2 & 3 = "<x>" #?%\u5b57']);
  expect(href).toMatch(/^mailto:a@b\.cn\?subject=S%20%26%20T&body=1%0D%0A2/);
  expect([bodyOf(href), body]).toEqual(['1\r\n2 & 3 = "<x>" #?%\u5b57', 0]);
});

test('nothing that was typed can add an address or a header', () => {
  const { href } = mailTo('a@b.cn', 'x&bcc=c@d.cn\r\nBcc: c@d.cn', ['&cc=e@f.cn']);
  expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  expect(new URL(mailTo('a@b.cn?cc=e@f.cn', '', []).href).search).toBe('');
});

test('without an address the mail has none', () => {
  expect(mailTo(null, 'S', ['B']).href).toBe('mailto:?subject=S&body=B');
});

test.each([
  [['\u5b57'.repeat(150)], 0],
  [['\u5b57'.repeat(300), 'short'], 1],
  [['\u5b57'.repeat(300), '\u5b57'.repeat(250), 'paste'], 2],
  [['\u5b57'.repeat(10_000)], 1],
])('of too long bodies the next is taken', (bodies, expected) => {
  const { href, body } = mailTo('a@b.cn', 'S', bodies);
  expect(body).toBe(expected);
  expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL);
});

test('half an emoji breaks nothing', () => {
  expect(bodyOf(mailTo('a@b.cn', '\ud83d', ['\ude42']).href)).toBe('\ufffd');
});
