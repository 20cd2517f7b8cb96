import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { site } from './dist.ts';

const page = parse(site.read('releases/index.html'));
const lines = page.querySelectorAll('[data-release]').map((line) => ({
  id: `release-${line.id}`,
  on: line.querySelector('time')?.getAttribute('datetime') ?? '',
  state: line.getAttribute('data-state'),
  title: `${line.querySelector('.demo-tag') ? '演示：' : ''}${line.querySelector('.release__title > :first-child')?.text.trim() ?? ''}`,
  changes: line.querySelectorAll('.release__changes li').map((change) => change.text.trim()),
}));
const events = new ICAL.Component(ICAL.parse(site.read('releases.ics')) as unknown[]) // what the parser makes is what a component is made of
  .getAllSubcomponents('vevent')
  .map((component) => ({ component, event: new ICAL.Event(component) }));

const STATUSES: Readonly<Record<string, string>> = {
  announced: 'TENTATIVE',
  postponed: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  published: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

test('the calendar file has the releases of the page, each once', () => {
  const ids = events.map(({ event }) => event.uid.split('@')[0]);
  expect(lines.length).toBeGreaterThan(10);
  expect(ids.toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(lines)(
  '$id has the same name, date, state and history in both',
  ({ id, on, state, title, changes }) => {
    const found = events.find(({ event }) => event.uid.startsWith(`${id}@`));
    expect(String(found?.event.startDate)).toBe(`${on}-01`.slice(0, 10));
    expect(found?.component.getFirstPropertyValue('status')).toBe(STATUSES[state ?? '']);
    expect(found?.event.summary.startsWith(title)).toBe(true);
    for (const change of changes) expect(found?.event.description).toContain(change);
  },
);

test('what was published is linked, and nothing else is', () => {
  for (const line of page.querySelectorAll('[data-release]')) {
    const isLinked = line.querySelector('.release__title a') !== null;
    expect(isLinked).toBe(line.getAttribute('data-state') === 'published');
  }
});

test('what is overdue says that alone', () => {
  for (const state of page.querySelectorAll('.release__state')) {
    const shown = state.querySelectorAll('.state').filter((each) => !each.hasAttribute('hidden'));
    expect(shown).toHaveLength(1);
  }
});
