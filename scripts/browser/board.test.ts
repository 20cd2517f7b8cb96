import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Project } from '../built-site/embargo/project.ts';
import { boardProject } from './board-project.ts';
import { serveFolder, type Serving } from './serve.ts';
import { sideways } from './sideways.ts';
import { smallTargets } from './targets.ts';
import { newPage, PHONE } from './visit.ts';

/** A reader far away sees the city's time too. */
const page = await newPage({ timezoneId: 'America/Los_Angeles' });
const plain = await newPage({ javaScriptEnabled: false });

let project: Project;
let site: Serving;

beforeAll(async () => {
  project = boardProject();
  site = await serveFolder(project.buildAt('2026-11-25T12:00:00+08:00'));
}, 300_000);

afterAll(() => {
  site.close();
  project.remove();
});

async function openAt(minute: string, address: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${minute.replace(' ', 'T')}:00+08:00`));
  await page.goto(site.origin + address);
}

const open = (address: string) => openAt('2026-11-26 12:00', address);
const card = (id: string) => page.locator(`#s-${id}`);
const status = page.locator('main [role=status]');
const search = () => decodeURIComponent(new URL(page.url()).search);
const idsIn = (part: string) =>
  page
    .locator(`[data-part=${part}]:visible > ul > li`)
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset['session']));

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

describe('a need in the address', () => {
  test('parts what fits from what may and what does not, and says why', async () => {
    await open('/visits/?stage=primary&size=30&step-free=1');
    expect(await status.textContent()).toBe('1场合适，1场缺资料、要问清，3场不合适');
    expect(await idsIn('fits')).toEqual(['moved']);
    expect(await idsIn('unclear')).toEqual(['later']);
    expect(await idsIn('misses')).toEqual(['open', 'full', 'cancelled']);
    expect(await card('moved').locator('.why').textContent()).toBe(
      '合适：余60人；接待小学三年级至六年级；30名学生加3名成人，共33人，一场最多46人；全程无台阶',
    );
    expect(await card('open').locator('.why').textContent()).toBe('不合适：名额不够：余28人');
    expect(await card('later').locator('.why').textContent()).toContain('名额未提供');
    expect(await page.locator('select[name=stage]').inputValue()).toBe('primary');
  });

  test('is changed by its chips, and comes back with Back', async () => {
    await open('/visits/?size=30&step-free=1');
    await page.locator('[data-part=chips] a', { hasText: '30名学生' }).click();
    expect(search()).toBe('?step-free=1');
    expect(await idsIn('fits')).toEqual(['open', 'moved']);
    await page.goBack();
    expect(await idsIn('fits')).toEqual(['moved']);
    await page.locator('[data-part=clear]').click();
    expect(search()).toBe('');
    expect(await page.locator('[data-month="2026-12"] .session-card:visible').count()).toBe(4);
    expect(await page.locator('.why').count()).toBe(0);
  });

  test('of one month shows that month alone', async () => {
    await open('/visits/?month=2027-03');
    expect(await page.locator('.board-month:visible').count()).toBe(1);
    expect(await idsIn('fits')).toEqual(['later']);
  });

  test('of a month without a session is taken, and says so', async () => {
    await open('/visits/?month=2027-01');
    expect(await status.textContent()).toBe('0场合适');
    expect(await page.locator('[data-month="2027-01"]').isVisible()).toBe(true);
  });

  test('of a grade is taken as its stage, and digits as they are meant', async () => {
    await open('/visits/?grade=p4&size=４６');
    expect(await status.textContent()).not.toContain('没有照它筛选');
    expect(await page.locator('select[name=stage]').inputValue()).toBe('primary');
    expect(await page.locator('input[name=size]').inputValue()).toBe('46');
  });

  test('of another district says in which one a session is, by its name', async () => {
    await open('/visits/?district=zhuji');
    expect(await card('open').locator('.why').textContent()).toContain('不合适：在柯桥区');
  });

  test('that nothing meets leads to the nearest sessions and to the finder', async () => {
    await open('/visits/?size=999&kind=sewage');
    expect(await page.locator('[data-part=nearest] li').count()).toBe(3);
    expect(await page.locator('[data-part=finder]').getAttribute('href')).toMatch(
      /\/visits\/finder\/\?size=999$/,
    );
  });

  test.each([
    ['?stage=<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>”'],
    ['?size=四十六', '“四十六”不是人数'],
    ['?size=0', '“0”不是人数'],
    ['?month=2026-13', 'month=“2026-13”不在可选之列'],
    [`?district=${'x'.repeat(5000)}`, `“${'x'.repeat(40)}”`],
    ['?weekday=\u202eevil', 'weekday=“evil”不在可选之列'],
    ['?size=%ED%A0%80', '“…”不是人数'],
  ])('that is none (%.40s) is told as text and left aside', async (address, told) => {
    await open(`/visits/${address}`);
    expect(await status.textContent()).toContain(told);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('.session-card:visible').count()).toBe(6);
    expect(await sideways(page)).toEqual([]);
  });

  test('that is mistyped stays to be mended', async () => {
    await open('/visits/?size=四十六');
    expect(await page.locator('input[name=size]').inputValue()).toBe('四十六');
    await page.locator('input[name=size]').fill(' ４６ ');
    await page.locator('visit-board form button').click();
    expect(search()).toBe('?size=46');
  });
});

describe('with a keyboard alone', () => {
  beforeEach(async () => {
    await page.setViewportSize(PHONE);
    await open('/visits/');
  });

  test('a need is written, sent, and its answer is where one goes on from', async () => {
    await page.locator('visit-board summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    expect(search()).toBe('?stage=primary&size=30');
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('小学');
  });
});

describe('the finder', () => {
  const titles = (part: string) =>
    page.locator(`[data-part=${part}]:visible .finder-place__title`).allTextContents();

  test('says which places fit, of which too little is known, and what is missing', async () => {
    await open('/visits/finder/?size=40&grade=p4&month=2026-12&coach=1');
    expect(await status.textContent()).toBe('1处合适，2处缺资料、要问清');
    expect(await titles('fits')).toEqual([expect.stringContaining('示例甲厂')]);
    const known = page.locator('[data-part=fits] .finder-place');
    expect(await known.textContent()).toContain('12月有2场能约');
    expect(await known.textContent()).toContain('对方写明：大巴：可停2辆');
    expect(await known.locator('a[href="/visits/book/?session=moved"]').isVisible()).toBe(true);
    expect(await page.locator('[data-part=unclear]').textContent()).toContain('资料不足，先问清：');
    expect(
      await page.locator('[data-part=unclear] a[href="/visits/book/?place=biodiversity/marsh"]').isVisible(),
    ).toBe(true);
  });

  test('counts the adults that a class needs', async () => {
    await open('/visits/finder/?size=42');
    expect(await page.locator('[data-part=misses] .why').textContent()).toContain(
      '42名学生加5名成人，共47人，要分成2组（每组最多46人），同时只接待1组',
    );
  });

  test('counts it against a place that says it has no room for lunch', async () => {
    await open('/visits/finder/?lunch=1');
    expect(await titles('misses')).toEqual([expect.stringContaining('示例甲厂')]);
  });

  test('without a need shows all places and a table of them', async () => {
    await open('/visits/finder/');
    expect(await page.locator('.finder-place:visible').count()).toBe(3);
    expect(await page.locator('table tbody tr').count()).toBe(3);
  });
});

describe('without a script', () => {
  const visible = (of: Page, part: string) => of.locator(`${part}:visible`).count();

  test('every session can be read, and nothing is there that would do nothing', async () => {
    await plain.goto(`${site.origin}/visits/`);
    expect(await visible(plain, '.session-card')).toBe(6);
    expect(await visible(plain, '.former-card')).toBe(1);
    expect(await visible(plain, 'main :is(form, button, select, input)')).toBe(0);
    await plain.locator('nav a[href="#m-2026-12"]').click();
    expect(new URL(plain.url()).hash).toBe('#m-2026-12');
  });

  test('the finder compares all places in a table', async () => {
    await plain.goto(`${site.origin}/visits/finder/`);
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
