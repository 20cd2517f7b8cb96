import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { OCCASIONS } from '#src/domain/event.ts';
import { itemsOf, site } from './dist.ts';

const find = (path: string, selector: string) => parse(site.read(path)).querySelectorAll(selector);
const hrefsOf = (path: string, selector: string) =>
  find(path, selector).map((link) => link.getAttribute('href') ?? '');
const linksOf = (path: string) => hrefsOf(path, 'main a');
const eventIn = (href: string) => /^\/events\/(\d{8}-[a-z0-9-]+)\/$/.exec(href)?.[1] ?? [];
const days = OCCASIONS.map((occasion) => ({ occasion, path: `events/days/${occasion}/index.html` }));
const events = itemsOf('events').map(({ id }) => ({ id, links: linksOf(`events/${id}/index.html`) }));

test('the page of all events links to every day', () => {
  const hrefs = linksOf('events/index.html');
  for (const { occasion } of days) expect(hrefs).toContain(`/events/days/${occasion}/`);
});

test.each(days)('$occasion has its page, which says which it is', ({ path }) => {
  expect(hrefsOf(path, 'main .day-links [aria-current]')).toEqual([`/${path.replace('index.html', '')}`]);
});

describe('every event', () => {
  test('is on the page of its own day, and on no other', () => {
    const listed = days.flatMap(({ path }) => linksOf(path).flatMap(eventIn));
    expect(listed.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  });

  test.each(events)('$id leads to its day, which leads back', ({ id, links }) => {
    const day = links.find((href) => href.startsWith('/events/days/')) ?? '';
    expect(linksOf(`${day.slice(1)}index.html`)).toContain(`/events/${id}/`);
  });

  test.each(events)('$id has a calendar file where it links to one', ({ links }) => {
    for (const href of links.filter((link) => link.endsWith('.ics')))
      expect(site.files).toContain(href.slice(1));
  });
});

test('an event that was called off says so before its title, with the reason', () => {
  const paths = events.map(({ id }) => `events/${id}/index.html`);
  for (const path of paths.filter((one) => find(one, '.state-badge[data-state="cancelled"]').length > 0)) {
    const parts = find(path, 'main .notice, main h1').map(({ rawTagName }) => rawTagName);
    expect(parts).toEqual(['aside', 'h1']);
  }
});
