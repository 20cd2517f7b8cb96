import { describe, expect, test } from 'vitest';
import { sessionState } from '#src/domain/session.ts';
import { BOOK, field, fillIn, finish, fitting, MINUTE, OFFER, openSheet, part } from './booking-page.ts';
import { newPage, PHONE } from './visit.ts';

const session = fitting();
const withSession = `?session=${session.id}`;

describe('an address that asks for', () => {
  test.each([
    ['?session=no-such-session', '本站没有网址里的场次“no-such-session”'],
    [
      '?session=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      '本站没有网址里的场次“<img src=x onerror=alert(1)>”',
    ],
    ['?place=facilities/none', '本站没有网址里的地点“facilities/none”'],
  ])('%s is answered, and the sheet can be used', async (search, told) => {
    const page = await newPage();
    await openSheet(page, search);
    expect((await part(page, 'told').innerText()).replace(/[\u2068\u2069]/g, '')).toContain(told);
    await field(page, 'session1').selectOption(session.id);
    expect(await field(page, 'place').inputValue()).toBe(session.place);
    await fillIn(page);
    await finish(page);
  });

  test('a session that ended after the page was built says so, and keeps what was typed', async () => {
    const page = await newPage();
    await openSheet(page, withSession);
    await fillIn(page);
    await page.clock.setFixedTime(new Date(`${session.day}T23:59:00+08:00`));
    await page.goto(BOOK);
    expect(await field(page, 'contact').inputValue()).toBe('王老师');
    await part(page, 'check').click();
    expect(await page.locator('#booking-session1-error').innerText()).toContain('已结束');
    await page.goto(`${BOOK}?session=${session.id}&again`);
    expect(await part(page, 'told').innerText()).toContain('已结束');
    expect(await field(page, 'contact').inputValue()).toBe('王老师');
  });

  test('a session that ended or was cancelled names it, with its place and a way to its page', async () => {
    const page = await newPage();
    const cancelled = OFFER.sessions.find((one) => sessionState(one, MINUTE) === 'cancelled');
    for (const one of [OFFER.past[0], cancelled]) {
      if (!one) continue;
      await page.evaluate(() => localStorage.clear()).catch(() => undefined); // of no page yet
      await openSheet(page, `?session=${one.id}`);
      const text = await part(page, 'told').innerText();
      expect(text).toContain(one.label);
      if (one === cancelled) expect(text).toContain(cancelled.changes.at(-1)?.reason);
      expect(await field(page, 'place').inputValue()).toBe(one.place);
      expect(await part(page, 'told').locator('a').getAttribute('href')).toBe(`/visits/sessions/${one.id}/`);
    }
  });

  test('a session that opens later is chosen and says when', async () => {
    const later = OFFER.sessions.find((one) => sessionState(one, MINUTE) === 'not-open');
    const page = await newPage();
    await openSheet(page, `?session=${later?.id}`);
    expect(await field(page, 'session1').inputValue()).toBe(later?.id);
    expect(await page.locator('#booking-session1-note').innerText()).toContain(later?.opensLabel ?? '');
  });

  test('a place that nobody can ask says so, and where one can', async () => {
    const mute = OFFER.places.find(({ phone, mail }) => phone === null && mail === null);
    const page = await newPage();
    await openSheet(page, `?place=${mute?.id}`);
    expect(await part(page, 'answers').innerText()).toContain('没有公布联系办法');
    expect(await part(page, 'answers').locator('a').getAttribute('href')).toBe('/visits/');
  });

  test('a place chooses it and offers its sessions', async () => {
    const page = await newPage({ viewport: PHONE });
    await openSheet(page, `?place=${session.place}`);
    expect(await field(page, 'place').inputValue()).toBe(session.place);
    expect(await field(page, 'session1').locator('optgroup').count()).toBe(0);
    expect(await field(page, 'session1').locator(`option[value="${session.id}"]`).count()).toBe(1);
  });
});
