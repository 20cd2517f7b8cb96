import { expect, test } from 'vitest';
import { newsRelease } from './news-release.ts';
import { contactLine } from './press-contact.ts';
import { press } from './press.ts';

const site = { contacts: [{ name: '举报热线', phone: '12369', hours: null }] };
const said = [
  JSON.stringify([press, newsRelease.press]),
  press.correction.say('举报热线', '12369'),
  contactLine('not-provided', site),
].join('\n');

test('nothing is said of the bureau that nobody checked: what is not known was not found', () => {
  expect(said).not.toMatch(/市局(?:还)?没有(?:公布|说明)/);
  expect(said).toContain('没有查到');
});

test('no hotline is said to pass calls on', () => {
  expect(said).not.toMatch(/接线|转问|请转/);
  expect(said).toContain('能不能转接');
});
