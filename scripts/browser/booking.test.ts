import { describe, expect, test } from 'vitest';
import { LONGEST_MAIL } from '#src/components/booking/mail.ts';
import { isBookingReference } from '#src/domain/booking-reference.ts';
import { BOOK, field, fillIn, finish, fitting, OFFER, openSheet, part, TYPED } from './booking-page.ts';
import { sideways } from './sideways.ts';
import { smallTargets } from './targets.ts';
import { violations } from './violations.ts';
import { newPage } from './visit.ts';

const session = fitting();
const withSession = `?session=${session.id}`;

test('with the keyboard alone a class gets from the address of a session to a finished sheet', async () => {
  const page = await newPage();
  await openSheet(page, withSession);
  const tabTo = async (id: string) => {
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), id)) return;
    }
    throw new RangeError(`The keyboard does not reach ${id}.`);
  };
  for (const name of ['group', 'className', 'grade', 'pupils', 'adults', 'contact'] as const) {
    await tabTo(`#booking-${name}`);
    if (name === 'grade') for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
    else await page.keyboard.type(TYPED[name] ?? '');
  }
  await page.keyboard.press('Enter');
  expect(await part(page, 'errors').evaluate((element) => element === document.activeElement)).toBe(true);
  await tabTo('[data-part="errors"] a');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('booking-phone');
  await page.keyboard.type(TYPED.phone ?? '');
  for (const name of ['lead', 'leadPhone'] as const) {
    await tabTo(`#booking-${name}`);
    await page.keyboard.type(TYPED[name] ?? '');
  }
  await tabTo('[data-part="check"]');
  await page.keyboard.press('Enter');
  expect(await part(page, 'result').evaluate((element) => element === document.activeElement)).toBe(true);
  const text = await page.locator('[data-form="request"]').innerText();
  for (const told of [session.label, '46', '四（2）班', '王老师', '不等于预约成功'])
    expect(text).toContain(told);
  await tabTo('[data-part="mail"]');
  await tabTo('[data-part="download"]');
  await tabTo('[data-part="hold-list"] a');
  expect(await page.locator('[data-part="hold-list"] a').getAttribute('href')).toBe(
    `/calendars/holds/${session.id}.ics`,
  );
});

describe('a sheet with mistakes', () => {
  test('says each beside its field and above, and is as wide as a small phone', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await openSheet(page, withSession);
    await fillIn(page, { pupils: '四十六', phone: '1380000000', needs: '身份证11010519491231002X' });
    await part(page, 'check').click();
    expect(await part(page, 'errors').locator('li').count()).toBe(3);
    expect(await field(page, 'pupils').getAttribute('aria-invalid')).toBe('true');
    const described = (await field(page, 'pupils').getAttribute('aria-describedby')) ?? '';
    expect(described.split(' ')).toEqual([
      'booking-pupils-error',
      'booking-pupils-hint',
      'booking-pupils-note',
    ]);
    expect(await page.locator('#booking-pupils-error').innerText()).toContain('只写数字');
    expect(await page.locator('#booking-needs-error').innerText()).toContain('请删去');
    expect([await sideways(page), await smallTargets(page), await violations(page)]).toEqual([[], [], []]);
  });

  test('forgets a mistake that was mended', async () => {
    const page = await newPage();
    await openSheet(page, withSession);
    await fillIn(page, { adults: '0' });
    await part(page, 'check').click();
    await field(page, 'adults').fill('8');
    await field(page, 'contact').focus();
    expect(await part(page, 'errors').isVisible()).toBe(false);
    expect(await field(page, 'adults').getAttribute('aria-invalid')).toBeNull();
  });
});

describe('a finished sheet', () => {
  test('is as wide as a small phone, can be reached and read', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    await openSheet(page, withSession);
    await fillIn(page, { group: 'x'.repeat(60), needs: 'y'.repeat(500) });
    await finish(page);
    expect([await sideways(page), await smallTargets(page), await violations(page)]).toEqual([[], [], []]);
  });

  test('has a number that stays until the draft is cleared', async () => {
    const page = await newPage();
    await openSheet(page, withSession);
    await fillIn(page);
    await finish(page);
    const first = await part(page, 'reference').innerText();
    expect(isBookingReference(first)).toBe(true);
    await field(page, 'pupils').fill('45');
    expect(await part(page, 'result').isVisible()).toBe(false);
    await finish(page);
    expect(await part(page, 'reference').innerText()).toBe(first);
    await page.reload();
    await finish(page);
    expect(await part(page, 'reference').innerText()).toBe(first);
    page.once('dialog', (dialog) => void dialog.accept());
    await part(page, 'clear').click();
    await page.goto(BOOK + withSession);
    await fillIn(page);
    await finish(page);
    expect(await part(page, 'reference').innerText()).not.toBe(first);
  });

  test('has another number for another place', async () => {
    const page = await newPage();
    await openSheet(page, withSession);
    await fillIn(page);
    await finish(page);
    const first = await part(page, 'reference').innerText();
    const other = OFFER.places.find(({ id, maxSize }) => id !== session.place && maxSize === null);
    await field(page, 'place').selectOption(other?.id ?? '');
    expect(await part(page, 'told').innerText()).toContain(session.label);
    await field(page, 'wish').fill('五月');
    await page.reload();
    await finish(page);
    expect(await part(page, 'reference').innerText()).not.toBe(first);
    expect(await part(page, 'notes').innerText()).toContain('没有检查');
    expect(await page.locator('[data-form="request"]').innerText()).not.toContain('没有检查');
  });

  test('comes as a text file that opens on Windows, and as a mail to the place', async () => {
    const page = await newPage();
    await openSheet(page, withSession);
    await fillIn(page);
    await finish(page);
    const reference = await part(page, 'reference').innerText();
    const [download] = await Promise.all([page.waitForEvent('download'), part(page, 'download').click()]);
    expect(download.suggestedFilename()).toBe(`${reference}.txt`);
    const parts: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) parts.push(Buffer.from(chunk as Uint8Array)); // of bytes
    const text = Buffer.concat(parts).toString('utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain(session.label);
    const mail = (await part(page, 'mail').getAttribute('href')) ?? '';
    expect(mail).toMatch(/^mailto:/);
    expect(mail.length).toBeLessThanOrEqual(LONGEST_MAIL);
    for (const told of [reference, '小学四年级', '李老师', '0575-88880000', session.label])
      expect(decodeURIComponent(mail)).toContain(told);
    expect(await part(page, 'mail-note').innerText()).not.toContain('放不下');
  });

  test('is all that is printed, on one page', async () => {
    const page = await newPage();
    await openSheet(page, withSession);
    await fillIn(page);
    await finish(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form:visible, .booking-places:visible, button:visible').count()).toBe(0);
    expect(await part(page, 'sheet').innerText()).toContain('王老师');
    expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
