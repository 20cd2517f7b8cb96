import { expect, test } from 'vitest';
import { linkedPage } from '../site-checks/links.ts';
import { itemsOf, newestPageOf, openPage, site } from './dist.ts';

/** How many clicks lead from the home page to each page and file, up to two, by links alone. */
function clicksFromHome(): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  for (const [address, count] of clicks) {
    if (count === 2 || !address.endsWith('/')) continue;
    const { links } = linkedPage(openPage(`${address.slice(1)}index.html`));
    for (const { tag, href } of links) {
      const [target = ''] = href.split('#');
      const isThere = site.files.has(target.endsWith('/') ? `${target.slice(1)}index.html` : target.slice(1));
      if (tag === 'a' && target.startsWith('/') && isThere && !clicks.has(target))
        clicks.set(target, count + 1);
    }
  }
  return clicks;
}

const clicks = clicksFromHome();
const month = `/${newestPageOf('monthlyReports').replace('index.html', '')}`;
const hrefsOn = (address: string) =>
  linkedPage(openPage(`${address.slice(1)}index.html`)).links.map(({ href }) => href);

test.each(['/press/', '/releases/', '/corrections/', '/feeds/', '/news/'])(
  '%s is one click from home',
  (page) => {
    expect(clicks.get(page)).toBe(1);
  },
);

test('a number, its table as a file, its citation and a telephone are at most four clicks from home', () => {
  expect(clicks.get(month)).toBeLessThanOrEqual(2);
  expect(linkedPage(openPage(`${month.slice(1)}index.html`)).ids).toContain('cite');
  expect(hrefsOn(month)).toEqual(expect.arrayContaining([`${month}air.csv`, 'tel:12369']));
});

test('the press desk names a telephone, the newest five releases, feeds, the calendar and corrections', () => {
  const hrefs = hrefsOn('/press/');
  const news = itemsOf('news').filter(({ id }) => hrefs.includes(`/news/${id}/`));
  expect(news.length).toBeGreaterThanOrEqual(5);
  expect(hrefs).toEqual(
    expect.arrayContaining(['tel:12369', '/feeds/', '/releases/', '/corrections/', month]),
  );
});

test('every picture of the press desk has words for those who do not see it', () => {
  const pictures = openPage('press/index.html').all('img');
  expect(pictures.map((picture) => picture.getAttribute('alt') ?? '')).not.toContain('');
});
