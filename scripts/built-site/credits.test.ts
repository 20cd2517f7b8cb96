import { describe, expect, test } from 'vitest';
import type { Entry } from '#src/content/entry.ts';
import { readContent } from '#src/content/read.ts';
import { readSite } from '#src/content/site.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { textOf } from '../site-checks/page.ts';
import { openPage, site } from './dist.ts';

const { bureau, portal } = readSite();
const KINDS = new Set(['news', 'weeklyReports', 'monthlyReports', 'annualReports']);

/** Real items that are cited, with what they say of where they come from. */
const cited = readContent()
  .entries.filter(({ kind }) => KINDS.has(kind))
  .filter((entry) => site.files.has(pageOf(entry)))
  .map((entry) => [`${entry.kind}/${entry.id}`, entry, provenanceOf(entry)] as const)
  .filter(([, , { kind }]) => kind !== 'demonstration');

function provenanceOf({ data }: Entry): Provenance {
  return data['provenance'] as Provenance; // by the schemas
}

function forms(entry: Entry): Record<'credit' | 'gb' | 'bib', string> {
  const texts = openPage(pageOf(entry)).elements.filter((element) => element.hasAttribute('data-form'));
  const form = (name: string) =>
    textOf(texts.find((text) => text.getAttribute('data-form') === name) ?? none());
  return { credit: form('credit'), gb: form('gb'), bib: form('bib') };
}

function none(): never {
  throw new Error('A page that is cited lacks a form.');
}

test('there are real items of each provenance', () => {
  expect(new Set(cited.map(([, , { kind }]) => kind))).toEqual(new Set(['published', 'compiled']));
});

describe.each(cited)('%s', (_, entry, provenance) => {
  const { credit, gb, bib } = forms(entry);

  test('is credited to those whose it is, and says what the portal did', () => {
    const source = provenance.kind === 'demonstration' ? '' : provenance.source;
    expect(credit.startsWith(`数据来源：${source}`)).toBe(true);
    expect(credit).toMatch(new RegExp(`；${portal}(编制|摘编|转载|转录)：《`));
  });

  test('has the portal for its author, unless it is another’s own', () => {
    const isOriginal = provenance.kind === 'published' && provenance.form === 'original';
    const author = isOriginal ? provenance.source : portal;
    expect(gb.startsWith(`${author}. `)).toBe(true);
    expect(bib).toContain(`author = {{${author}}},`);
    if (!isOriginal) expect(gb.startsWith(bureau)).toBe(false);
    if (isOriginal) expect(gb).toMatch(new RegExp(`${portal}(转载|转录)`));
  });

  test('names the address of its original', () => {
    const url = provenance.kind === 'published' ? provenance.url : undefined;
    expect(gb.includes('原文：')).toBe(url !== undefined);
    if (url) expect(gb).toContain(`原文：${url}`);
  });
});
