import { describe, expect, test } from 'vitest';
import { openPage } from '../built-site/dist.ts';
import { NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

/** A reader at home and one far away: both see the city's day. */
const readers = [
  await newPage({ timezoneId: 'Asia/Shanghai' }),
  await newPage({ timezoneId: 'America/Los_Angeles' }),
];

/** The pages that say when the next report is due, each with that day; nothing follows from a report of old data. */
const pages = ['/', NEWEST_WEEK].flatMap((address) => {
  const { elements } = openPage(`${address.slice(1)}index.html`);
  const [due] = elements.flatMap((element) => element.getAttribute('data-due') ?? []);
  return due ? [{ address, due: Temporal.PlainDate.from(due) }] : [];
});

test('the home page says when the next report is due', () => {
  expect(pages.map(({ address }) => address)).toContain('/');
});

describe.each(pages)('whether the next report is late on $address', ({ address, due }) => {
  test.each([
    ['the day before it is due', -1, '12:00', false],
    ['a minute into the day', 0, '00:01', false],
    ['a minute before the day ends', 0, '23:59', false],
    ['a minute after the day has ended', 1, '00:01', true],
    ['a month later', 30, '12:00', true],
  ])('%s', async (_, days, plainTime, late) => {
    const moment = due.add({ days }).toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime });
    for (const page of readers) {
      await page.clock.setFixedTime(moment.epochMilliseconds);
      await page.goto(address);
      expect(await page.locator('[data-due]').isVisible()).toBe(late);
    }
  });
});
