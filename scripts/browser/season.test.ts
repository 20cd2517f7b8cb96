import { describe, expect, test } from 'vitest';
import { itemsOf, openPage } from '../built-site/dist.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { addressOf } from '../site-checks/page.ts';
import { newPage, PHONE } from './visit.ts';

const [path = ''] = itemsOf('biodiversity')
  .map(pageOf)
  .filter((page) =>
    openPage(page)
      .all('table')
      .some(({ classNames }) => classNames === 'season'),
  );
const address = addressOf(path);

/** A reader at home and one far away: both see the city's month. */
const readers = [
  await newPage({ timezoneId: 'Asia/Shanghai' }),
  await newPage({ timezoneId: 'America/Los_Angeles' }),
];
const plain = await newPage({ javaScriptEnabled: false });
const phone = await newPage({ viewport: PHONE });

describe('the season strip', () => {
  test.each([
    ['2026-11-30T23:59:00+08:00', '11'],
    ['2026-12-01T00:00:00+08:00', '12'],
    ['2026-12-31T23:59:00+08:00', '12'],
    ['2027-01-01T00:00:00+08:00', '1'],
  ])('at %s frames month %s and says what there is to see in it', async (moment, month) => {
    for (const page of readers) {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(address);
      const framed = page.locator('.season [data-now]');
      const months = await framed.evaluateAll((cells) =>
        cells.map((cell) => cell.getAttribute('data-month')),
      );
      expect(new Set(months)).toEqual(new Set([month]));
      expect(months).toHaveLength(await page.locator('.season tr').count());
      expect(await page.locator('.sights').textContent()).toMatch(new RegExp(`^\\s*${month}月`));
    }
  });

  test('says to a screen reader what each cell shows', async () => {
    await plain.goto(address);
    const cells = plain.locator('.season td');
    expect(await cells.allTextContents()).not.toContain('');
    expect(await plain.locator('.season [data-now]').count()).toBeGreaterThan(1);
  });

  test('without a script claims no month for this one', async () => {
    await plain.goto(address);
    expect(await plain.locator('.frame').textContent()).not.toContain('本月');
  });

  test('fits a phone', async () => {
    await phone.goto(address);
    const { width, x } = (await phone.locator('.season').boundingBox()) ?? { width: 999, x: 0 };
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
  });
});

test('the list of sites says what there is to see in the month of the reader', async () => {
  const [reader] = readers;
  await reader?.clock.setFixedTime(new Date('2027-05-01T00:00:00+08:00'));
  await reader?.goto('/biodiversity/');
  const sentences = (await reader?.locator('[data-sentences]').allTextContents()) ?? [];
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/^5月/);
});
