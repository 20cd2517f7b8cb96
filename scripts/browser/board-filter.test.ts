import { beforeEach, describe, expect, test } from 'vitest';
import { boardPage } from './board-page.ts';
import { sideways } from './sideways.ts';
import { PHONE } from './visit.ts';

const { card, open, page, status } = await boardPage();
const search = () => decodeURIComponent(new URL(page.url()).search);
const idsIn = (part: string) =>
  page
    .locator(`[data-part=${part}]:visible > ul > li`)
    .evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset['session']));

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
