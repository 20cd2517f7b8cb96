import { describe, expect, test } from 'vitest';
import { openPage } from '../built-site/dist.ts';
import { NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

/** The day on which the next report is due, as a page says it. */
function dueOn(address: string): Temporal.PlainDate {
  const page = openPage(`${address.slice(1)}index.html`);
  const [due] = page.elements.flatMap((element) => element.getAttribute('data-due') ?? []);
  return Temporal.PlainDate.from(due ?? 'no day is due');
}

/** Whether a page says at some moment in Shanghai that the next report is late. */
async function isLate(
  address: string,
  day: Temporal.PlainDate,
  time: string,
  timezoneId: string,
): Promise<boolean> {
  const page = await newPage({ timezoneId });
  const moment = day.toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime: time });
  await page.clock.setFixedTime(moment.epochMilliseconds);
  await page.goto(address);
  const late = await page.locator('[data-due]').isVisible();
  await page.context().close();
  return late;
}

describe.each(['/', NEWEST_WEEK])('%s', (address) => {
  test.each([
    ['the day before it is due', -1, '12:00', false],
    ['as the day begins', 0, '00:01', false],
    ['a minute before the day ends', 0, '23:59', false],
    ['a minute after the day has ended', 1, '00:01', true],
    ['a month later', 30, '12:00', true],
  ])('%s', async (_, days, time, late) => {
    const day = dueOn(address).add({ days });
    expect(await isLate(address, day, time, 'Asia/Shanghai')).toBe(late);
    expect(await isLate(address, day, time, 'America/Los_Angeles')).toBe(late);
  });
});
