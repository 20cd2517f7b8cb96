import { describe, expect, test } from 'vitest';
import { newPage } from './visit.ts';

const page = await newPage();
const OVER = ['ended', 'closed', 'cancelled'];

/** The states of the visible rows of the first list of next sessions, and of the sentence that none is left. */
async function shownAt(moment: string, address: string) {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(address);
  const block = page.locator('main [data-next]').first();
  const states = await block
    .locator('[data-rows] > li:visible .state-badge')
    .evaluateAll((badges) => badges.map((badge) => badge.getAttribute('data-state') ?? ''));
  return { states, isNoneLeft: await block.locator('[data-none-left]').isVisible() };
}

describe.each([
  ['/', 4],
  ['/facilities/demo-sewage-yuecheng/', 3],
])('the next sessions on %s', (address, few) => {
  test('are those to which one can still go, also weeks after the build', async () => {
    const { states, isNoneLeft } = await shownAt('2027-01-15T09:00:00+08:00', address);
    expect(states.length).toBeGreaterThan(0);
    expect(states.length).toBeLessThanOrEqual(few);
    expect(states.filter((state) => OVER.includes(state))).toEqual([]);
    expect(isNoneLeft).toBe(false);
  });

  test('are none after the last, which is said', async () => {
    expect(await shownAt('2028-01-15T09:00:00+08:00', address)).toEqual({ states: [], isNoneLeft: true });
  });
});

test('in the list of facilities each names one next session with its state', async () => {
  await shownAt('2027-01-15T09:00:00+08:00', '/facilities/');
  for (const block of await page.locator('td [data-next]').all()) {
    expect(await block.locator(':is(li, [data-none-left]):visible').count()).toBe(1);
  }
  for (const state of OVER) {
    expect(await page.locator(`td .state-badge[data-state='${state}']:visible`).count()).toBe(0);
  }
});

test('no places are said beside sessions that are over', async () => {
  await shownAt('2027-01-15T09:00:00+08:00', '/facilities/demo-sewage-yuecheng/');
  for (const state of OVER) {
    expect(await page.locator(`[data-state='${state}'] ~ .sessions__places:visible`).count()).toBe(0);
  }
});
