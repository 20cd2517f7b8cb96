import { describe, expect, test } from 'vitest';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { copyProject } from '../built-site/embargo/project.ts';
import { plantedPortal } from './planted-portal.ts';
import { newPage } from './visit.ts';

/** What the site cannot do without. */
const WEEK = { ...exampleReport('2016-W10'), provenance: { kind: 'demonstration' } };
const TOPIC = { id: 'air', name: '空气', description: '示例。', planTasks: [] };

const EVENT = {
  title: '示例活动',
  summary: '示例。',
  publishedOn: '2026-11-20',
  occasion: 'world-water-day',
  district: null,
  place: null,
  day: '2027-03-22',
  start: '09:00',
  end: '11:30',
  places: 40,
  opens: '2027-03-01 09:00',
  closes: '2027-03-19 17:00',
  booking: '示例：打电话',
  provenance: { kind: 'demonstration' },
};
const OFF = {
  ...EVENT,
  title: '取消的示例活动',
  changes: [{ on: '2026-11-25', kind: 'cancelled', reason: '示例原因' }],
};
const fileOf = (event: object) => `---\n${JSON.stringify(event)}\n---\n\n示例的正文。\n`;

const { page, origin, openAt } = await plantedPortal(
  () =>
    copyProject({
      'reports/weekly/2016-w10.json': JSON.stringify(WEEK),
      'topics.json': JSON.stringify({ topics: [TOPIC] }),
      'events/20270322-example.mdx': fileOf(EVENT),
      'events/20270322-off.mdx': fileOf(OFF),
    }),
  '2026-12-01T09:00:00+08:00',
);
const plain = await newPage({ javaScriptEnabled: false });
const badge = (on: typeof page) => on.locator('main .state-badge').first();

const instantOf = (minute: string) => new Date(`${minute.replace(' ', 'T')}:00+08:00`);

describe('the state of an event, on a page that was built long before', () => {
  test.each([
    ['2027-03-01 08:59', 'not-open', '未开放报名'],
    ['2027-03-01 09:00', 'bookable', '可报名'],
    ['2027-03-01 09:01', 'bookable', '可报名'],
    ['2027-03-19 16:59', 'bookable', '可报名'],
    ['2027-03-19 17:00', 'closed', '报名已截止'],
    ['2027-03-22 11:29', 'closed', '报名已截止'],
    ['2027-03-22 11:30', 'ended', '已结束'],
    ['2027-03-22 11:31', 'ended', '已结束'],
  ])('at %s is %s', async (minute, state, word) => {
    await openAt(minute, '/events/20270322-example/');
    await expect.poll(() => badge(page).getAttribute('data-state')).toBe(state);
    expect((await badge(page).innerText()).trim()).toBe(word);
  });

  test('that was called off stays so', async () => {
    await openAt('2027-03-02 09:00', '/events/20270322-off/');
    expect(await badge(page).getAttribute('data-state')).toBe('cancelled');
  });

  test('without a script is that of the build', async () => {
    await plain.goto(`${origin()}/events/20270322-example/`);
    expect((await badge(plain).innerText()).trim()).toBe('未开放报名');
  });
});

test('a page that stays open tells the state of the next minute by itself, with its shape', async () => {
  const open = await newPage();
  await open.clock.install({ time: instantOf('2027-03-01 08:59') });
  await open.goto(`${origin()}/events/20270322-example/`);
  await expect.poll(() => badge(open).getAttribute('data-state')).toBe('not-open');
  const shape = await badge(open).locator('path').getAttribute('d');
  await open.clock.runFor(61_000);
  await expect.poll(() => badge(open).getAttribute('data-state')).toBe('bookable');
  await open.clock.setSystemTime(instantOf('2027-03-22 12:00'));
  await open.clock.runFor(61_000);
  await expect.poll(() => badge(open).getAttribute('data-state')).toBe('ended');
  expect(await badge(open).locator('path').getAttribute('d')).toBe(shape); // rings, one of them dashed
});
