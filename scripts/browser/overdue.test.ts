import { describe, expect, test } from 'vitest';
import { openPage } from '../built-site/dist.ts';
import { NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

/** A reader at home and one far away: both see the city's day. */
const readers = [
  await newPage({ timezoneId: 'Asia/Shanghai' }),
  await newPage({ timezoneId: 'America/Los_Angeles' }),
];

/** The day on which the next report is due, as a page says it. */
function dueOn(address: string): Temporal.PlainDate {
  const { elements } = openPage(`${address.slice(1)}index.html`);
  const [due] = elements.flatMap((element) => element.getAttribute('data-due') ?? []);
  return Temporal.PlainDate.from(due ?? 'no day is due');
}

describe.each(['/', NEWEST_WEEK])('whether the next report is late on %s', (address) => {
  const due = dueOn(address);

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
