import { describe, expect, test } from 'vitest';
import { BOOK, field, fillIn, finish, fitting, openSheet, part, TYPED } from './booking-page.ts';
import { newPage, ORIGIN } from './visit.ts';

const session = fitting();
const withSession = `?session=${session.id}`;

const HOSTILE =
  '<img src=x onerror="document.title=1">${x} {pupils} \u202eabc \u0634\u0627 🏫</p><script>alert(1)</script>';

describe('a draft', () => {
  test('survives a reload, with what was chosen since, and is gone when it is cleared', async () => {
    const page = await newPage();
    await openSheet(page, withSession);
    await fillIn(page);
    await field(page, 'session1').selectOption('');
    await field(page, 'wish').fill('五月');
    await page.reload();
    expect(await field(page, 'group').inputValue()).toBe(TYPED.group);
    expect([await field(page, 'session1').inputValue(), await field(page, 'wish').inputValue()]).toEqual([
      '',
      '五月',
    ]);
    expect(await part(page, 'draft').innerText()).toContain('10:42');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await part(page, 'clear').click();
    expect(await field(page, 'group').inputValue()).toBe(TYPED.group);
    page.once('dialog', (dialog) => void dialog.accept());
    await part(page, 'clear').click();
    expect(await field(page, 'group').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(BOOK);
    expect(await field(page, 'group').inputValue()).toBe('');
  });

  test('meets the address of a session: it comes first, and what was typed stays', async () => {
    const page = await newPage();
    await openSheet(page);
    await fillIn(page);
    await openSheet(page, withSession);
    expect(await field(page, 'session1').inputValue()).toBe(session.id);
    expect(await field(page, 'contact').inputValue()).toBe('王老师');
  });

  test.each(['{', 'null', '{"version":1}', '{"version":9,"request":{"group":"x"}}'])(
    'that reads %s is no draft',
    async (text) => {
      const page = await newPage();
      await page.addInitScript((stored) => localStorage.setItem('booking-draft', stored), text);
      await openSheet(page);
      expect(await field(page, 'group').inputValue()).toBe('');
      await fillIn(page);
      expect(await part(page, 'draft').innerText()).toContain('已保存');
    },
  );

  test('of two windows destroys nothing unsaid', async () => {
    const one = await newPage();
    const two = await one.context().newPage();
    await openSheet(one);
    await openSheet(two);
    await field(one, 'group').fill('甲校');
    await expect.poll(() => part(two, 'draft').innerText()).toContain('另一个窗口');
    await field(two, 'group').fill('乙校');
    await expect.poll(() => part(one, 'draft').innerText()).toContain('另一个窗口');
    expect(await field(one, 'group').inputValue()).toBe('甲校');
    await part(one, 'take-other').click();
    expect(await field(one, 'group').inputValue()).toBe('乙校');
  });

  test.each([
    [
      'shut',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', 'QuotaExceededError');
        };
      },
    ],
  ])('is not needed: with a memory that is %s the sheet is made all the same', async (_, block) => {
    const page = await newPage();
    await page.addInitScript(block);
    await openSheet(page, withSession);
    await fillIn(page);
    expect(await part(page, 'draft').innerText()).toContain('不让网页存草稿');
    await finish(page);
    expect(await page.locator('[data-form="request"]').innerText()).toContain('王老师');
  });
});

test('whatever is typed is text, all of it, and nothing else', async () => {
  const page = await newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  await openSheet(page, withSession);
  const title = await page.title();
  await fillIn(page, {
    group: HOSTILE.slice(0, 60),
    className: '<b>🐸</b>',
    contact: '"><i>x',
    needs: HOSTILE,
  });
  await finish(page);
  const text = await page.locator('[data-form="request"]').innerText();
  for (const typed of [HOSTILE, HOSTILE.slice(0, 60), '"><i>x', '<b>🐸</b>']) expect(text).toContain(typed);
  await field(page, 'needs').fill('字'.repeat(10_000));
  await part(page, 'check').click();
  expect(await page.locator('#booking-needs-error').innerText()).toContain('最多500字，现在是10000字');
  await page.reload();
  expect(await field(page, 'needs').inputValue()).toHaveLength(10_000);
  expect(await page.locator('booking-sheet :is(img, script, i, b)').count()).toBe(0);
  expect([dialogs, await page.title()]).toEqual([[], title]);
});

test('nothing leaves the device while a sheet is written and made', async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await openSheet(page, withSession);
  await page.waitForLoadState('networkidle');
  expect(asked.every((line) => line.startsWith(`GET ${ORIGIN}/`))).toBe(true);
  asked.length = 0;
  await page.evaluate(() => (window.print = () => {}));
  await fillIn(page, { adults: '1' });
  await part(page, 'check').click();
  await field(page, 'adults').fill('8');
  await finish(page);
  await part(page, 'print').click();
  await page.locator('[data-copy]').click();
  await Promise.all([page.waitForEvent('download'), part(page, 'download').click()]);
  await page.waitForTimeout(500);
  expect(asked.filter((line) => !line.startsWith('GET blob:'))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

describe('without a script', () => {
  test('the sheet can be filled in, printed and handed over, and nothing sends it', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(BOOK + withSession);
    expect(await page.locator('booking-sheet :is(button, input[type=submit]):visible').count()).toBe(0);
    await field(page, 'group').fill('某某小学');
    await field(page, 'group').press('Enter');
    expect(await field(page, 'group').inputValue()).toBe('某某小学');
    expect(page.url()).toBe(ORIGIN + BOOK + withSession);
    expect(await page.locator(`#booking-session1 option[value="${session.id}"]`).count()).toBe(1);
    expect(await page.locator('.booking-places li:visible').count()).toBeGreaterThan(3);
  });

  test('the blank sheet prints with every label on at most two pages', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(BOOK);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.booking-field label:visible').count()).toBe(17);
    expect(await part(page, 'result').isVisible()).toBe(false);
    expect(pages?.length).toBeLessThanOrEqual(2);
  });
});
