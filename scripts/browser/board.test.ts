import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { boardPage } from './board-page.ts';
import { sideways } from './sideways.ts';
import { smallTargets } from './targets.ts';
import { newPage, PHONE } from './visit.ts';

const { card, open, openAt, origin, page } = await boardPage();
const plain = await newPage({ javaScriptEnabled: false });

describe('the sentence above the board', () => {
  test.each([
    ['2026-11-19 12:00', '12月有3场开放，1场还能约'],
    ['2026-11-27 16:59', '12月有3场开放，2场还能约'],
    ['2026-11-27 17:00', '12月有3场开放，1场还能约'],
    ['2026-12-05 10:59', '12月还有3场开放，1场还能约'],
    ['2026-12-05 11:00', '12月还有2场开放，1场还能约'],
    ['2026-12-23 09:30', '3月有1场开放，1场能约'],
    ['2027-03-06 11:00', '现在没有已公布的场次'],
  ])('says at %s: %s', async (minute, sentence) => {
    await openAt(minute, '/visits/');
    expect(await page.locator('h1').textContent()).toBe(sentence);
  });
});

test.each([
  ['2026-11-20 08:59', 'not-open'],
  ['2026-11-20 09:00', 'bookable'],
  ['2026-11-27 16:59', 'bookable'],
  ['2026-11-27 17:00', 'closed'],
  ['2026-12-05 11:00', 'ended'],
])('at %s a session is %s in its line, in the calendar and on its page', async (minute, state) => {
  await openAt(minute, '/visits/');
  const states = await page
    .locator('#s-open .state-badge, a[href="#s-open"] .state-badge')
    .evaluateAll((badges) => badges.map((badge) => (badge as HTMLElement).dataset['state']));
  expect(states).toEqual([state, state]);
  expect(await card('open').locator('a[href="/visits/book/?session=open"]').isVisible()).toBe(
    state === 'bookable',
  );
  const isShut = ['closed', 'ended'].includes(state);
  expect(await card('open').getByText('余28／40人').isVisible()).toBe(!isShut);
  await openAt(minute, '/visits/sessions/open/');
  expect(await page.locator('.session-state').getByText('余28人').isVisible()).toBe(!isShut);
  expect(await page.locator('.session-state .state-badge').getAttribute('data-state')).toBe(state);
  expect(await page.locator('.session-ways__first').isVisible()).toBe(state === 'bookable');
});

test('today is marked, and months that are over stand behind those to come', async () => {
  await openAt('2027-02-03 00:00', '/visits/');
  expect(await page.locator('.month-grid [aria-current=date]').count()).toBe(0); // February is empty
  const months = () =>
    page
      .locator('.board-month')
      .evaluateAll((all) => all.map((month) => (month as HTMLElement).dataset['month']));
  expect((await months()).slice(0, 2)).toEqual(['2027-02', '2027-03']);
  await openAt('2026-12-05 00:00', '/visits/');
  expect(await page.locator('.month-grid [aria-current=date]').textContent()).toMatch(/^\s*5/);
});

test('an empty month says what comes next, and the last one that nothing does', async () => {
  await open('/visits/');
  const january = page.locator('[data-month="2027-01"]');
  expect(await january.textContent()).toMatch(/1月没有已公布的场次。.*2027年3月6日.*示例乙厂/s);
  expect(await january.locator('a[href="#m-2027-03"]').count()).toBe(1);
  expect(await page.locator('[data-month="2027-04"]').textContent()).toContain('之后的场次都还没有公布');
});

test('what moved is told on both days', async () => {
  await open('/visits/');
  expect(await page.locator('.former-card').textContent()).toMatch(/改期.*改到12月23日/s);
  expect(await card('moved').textContent()).toContain('由12月16日周三改期至此');
  expect(await card('cancelled').textContent()).toContain('示例检修。');
});

describe('without a script', () => {
  const visible = (of: Page, part: string) => of.locator(`${part}:visible`).count();

  test('every session can be read, and nothing is there that would do nothing', async () => {
    await plain.goto(`${origin()}/visits/`);
    expect(await visible(plain, '.session-card')).toBe(6);
    expect(await visible(plain, '.former-card')).toBe(1);
    expect(await visible(plain, 'main :is(form, button, select, input)')).toBe(0);
    await plain.locator('nav a[href="#m-2026-12"]').click();
    expect(new URL(plain.url()).hash).toBe('#m-2026-12');
  });

  test('the finder compares all places in a table', async () => {
    await plain.goto(`${origin()}/visits/finder/`);
    expect(await visible(plain, 'main :is(form, button, select, input)')).toBe(0);
    expect(await visible(plain, 'tbody tr')).toBe(3);
  });
});

test.each([
  '/visits/',
  '/visits/?stage=primary&size=30&step-free=1',
  '/visits/?size=999',
  '/visits/finder/?size=46&grade=p4&month=2026-12&step-free=1&lunch=1',
  '/visits/sessions/moved/',
])('%s needs no sideways scrolling, and is pressed with a finger', async (address) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(address);
  expect(await sideways(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await smallTargets(page)).toEqual([]);
});
