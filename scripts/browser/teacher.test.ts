import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillIn, finish, FITTING, fitting, MINUTE, part } from './booking-page.ts';
import { newPage, PHONE } from './visit.ts';

/** The last session to which a class of 46 can go: the furthest from what the pages show first. */
const session = FITTING.at(-1) ?? fitting();
const month = session.day.slice(0, 7);

async function home(options: Parameters<typeof newPage>[0] = {}): Promise<Page> {
  const page = await newPage(options);
  await page.clock.setFixedTime(new Date(`${MINUTE.replace(' ', 'T')}:00+08:00`));
  await page.goto('/');
  return page;
}

/** Tabs until a link or field has the focus. @throws RangeError where the keyboard does not get there. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
  }
  throw new RangeError(`The keyboard does not reach ${wanted}.`);
}

test('on a phone, four presses lead from the home page to the sheet of a fitting session', async () => {
  const page = await home({ viewport: PHONE, hasTouch: true });
  await page.locator('main a[href="/visits/finder/"]').tap();
  await page.locator('visit-finder summary').first().tap();
  await page.locator('[name="size"]').fill('46');
  await page.locator('[name="grade"]').selectOption('p4');
  await page.locator('[name="month"]').selectOption(month);
  await page.locator('visit-finder form button').tap();
  await page.locator(`a[href="/visits/book/?session=${session.id}"]`).first().tap();
  await fillIn(page);
  await finish(page);
  expect(await page.locator('[data-form="request"]').innerText()).toContain(session.label);
});

test('with the keyboard alone, a class gets from the home page to the sheet of a fitting session', async () => {
  const page = await home();
  await tabTo(page, 'main a[href="/visits/finder/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/visits/finder/');
  await tabTo(page, '[name="size"]');
  await page.keyboard.type('46');
  await page.keyboard.press('Enter');
  await page.waitForURL('**size=46**');
  await tabTo(page, 'a[href^="/visits/book/?session="]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/visits/book/?session=*');
  await fillIn(page, { grade: 'p4' });
  await tabTo(page, '[data-part="check"]');
  await page.keyboard.press('Enter');
  await part(page, 'result').waitFor();
});

test('without a script, links alone lead from the home page to a sheet to print', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/');
  await page.locator('main a[href="/visits/finder/"]').click();
  await page.locator('main a[href^="/facilities/"]').first().click();
  await page.locator('main a[href^="/visits/book/"]').first().click();
  expect(await page.locator('form[data-print]').isVisible()).toBe(true);
  expect(await page.locator('form[data-print] button:visible').count()).toBe(0);
});
