import { describe, expect, test } from 'vitest';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { copyProject } from '../built-site/embargo/project.ts';
import { plantedPortal } from './planted-portal.ts';
import { newPage } from './visit.ts';

/** The city's time of a warning that is still to come when the site is built, and of one that is in force. */
const COMING = { from: '2026-12-02 18:00', to: '2026-12-04 08:00' };
const IN_FORCE = { from: '2026-11-30 18:00', to: null };

/** What the site cannot do without. */
const WEEK = { ...exampleReport('2016-W10'), provenance: { kind: 'demonstration' } };
const TOPIC = { id: 'air', name: '空气', description: '示例。', planTasks: [] };

/** A file of content and what stands in it: JSON is YAML too. */
function warning(id: string, inForce: object): [path: string, text: string] {
  const data = {
    title: `示例预警${id}`,
    summary: '示例。',
    kind: 'warning',
    publishedOn: '2026-11-30',
    districts: [],
    topics: ['air'],
    inForce,
    pressContact: 'not-provided',
    provenance: { kind: 'demonstration' },
  };
  return [`news/${id}.mdx`, `---\n${JSON.stringify(data)}\n---\n\n示例的正文。\n`];
}

const { page, origin, openAt } = await plantedPortal(
  () =>
    copyProject({
      'reports/weekly/2016-w10.json': JSON.stringify(WEEK),
      'topics.json': JSON.stringify({ topics: [TOPIC] }),
      ...Object.fromEntries([warning('2026-001', COMING), warning('2026-002', IN_FORCE)]),
    }),
  '2026-12-01T09:00:00+08:00',
);
const plain = await newPage({ javaScriptEnabled: false });
const band = (on: typeof page, id: string) => on.locator(`.home-warnings a[href="/news/${id}/"]`);

describe('a warning on the home page', () => {
  test.each([
    ['2026-12-02 17:59', false],
    ['2026-12-02 18:00', true],
    ['2026-12-02 18:01', true],
    ['2026-12-04 07:59', true],
    ['2026-12-04 08:00', false],
    ['2026-12-04 08:01', false],
  ])('at %s is shown: %s', async (minute, isShown) => {
    await openAt(minute, '/');
    expect(await band(page, '2026-001').isVisible()).toBe(isShown);
  });

  test('without an end is shown until it is lifted', async () => {
    await openAt('2027-06-01 00:00', '/');
    expect(await band(page, '2026-002').isVisible()).toBe(true);
  });

  test('without a script says its start, and is not shown before it', async () => {
    await plain.goto(`${origin()}/`);
    expect(await band(plain, '2026-001').isVisible()).toBe(false);
    expect(await plain.locator('.home-warnings time:visible').getAttribute('datetime')).toBe(
      '2026-11-30T18:00:00+08:00',
    );
  });
});

test.each([
  ['2026-12-02 17:59', 'coming'],
  ['2026-12-02 18:00', 'in-force'],
  ['2026-12-04 08:00', 'ended'],
])('in a list at %s it is marked as %s', async (minute, state) => {
  for (const address of ['/news/', '/news/?kind=warning']) {
    await openAt(minute, address);
    const mark = page.locator('.items li', { has: page.locator('a[href="/news/2026-001/"]:visible') });
    await expect.poll(() => mark.locator('.warning-mark').getAttribute('data-state')).toBe(state);
  }
});
