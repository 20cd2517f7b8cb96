import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { isReportKind, REPORT_FOLDERS, type ReportKind } from '#src/domain/edition.ts';
import { textOf } from '../../site-checks/page.ts';
import { openPage, site } from '../dist.ts';

const { entries } = readContent();

type Note = {
  readonly item: { readonly kind: ReportKind; readonly id: string };
  readonly edition: number;
  readonly publishedOn: string;
};

/** The notes that made an edition. */
const notes = entries
  .filter(({ kind, data }) => kind === 'corrections' && data['edition'] !== undefined)
  .map(({ data }) => data as unknown as Note); // by the schema of corrections

const reports = entries.filter(({ kind }) => isReportKind(kind));

describe.each(notes)('edition $edition of $item.id', ({ item, edition, publishedOn }) => {
  const folder = `reports/${REPORT_FOLDERS[item.kind]}/${item.id}/`;
  const report = reports.find(({ kind, id }) => kind === item.kind && id === item.id);
  const first = String(report?.data['publishedOn']);
  const isNewest = report?.data['edition'] === edition;
  const page = openPage(`${folder}editions/${edition}/index.html`);

  test('says on its page when it came out, and when the first did', () => {
    const text = page.all('main').map(textOf).join('');
    expect(text).toContain(`第${edition}版，${publishedOn}发布；首次发布${first}`);
    expect(first < publishedOn).toBe(true);
  });

  test.runIf(isNewest)('is cited, filed and told with its own day', () => {
    const own = openPage(`${folder}index.html`);
    const said = (form: string) =>
      own.elements.find((element) => element.getAttribute('data-form') === form)?.text ?? '';
    expect(said('credit')).toContain(`第${edition}版，${publishedOn}发布；首次发布${first}`);
    expect(said('gb')).toContain(`(${publishedOn})`);
    expect(said('bib')).toContain(`date = {${publishedOn}}`);
    expect(site.read(`${folder}metadata.json`)).toContain(`"publishedOn": "${publishedOn}"`);
    const dates = own.all('dd').map(textOf);
    if (item.kind !== 'annualReports') expect(dates).toContain(`${first}，第${edition}版${publishedOn}`);
  });

  test.runIf(isNewest)('makes the entry of its feed newer', () => {
    const { items } = parseFeed(site.read(`feeds/reports/${REPORT_FOLDERS[item.kind]}.xml`));
    const own = items.find(({ id }) => id?.endsWith(`/${item.id}`));
    if (own) expect(Number(own.updated)).toBeGreaterThanOrEqual(Date.parse(`${publishedOn}T00:00:00+08:00`));
  });
});

test('there is an edition to look at', () => {
  expect(notes.length).toBeGreaterThan(0);
});
