import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingPage, type SitePage } from '#src/domain/site-page.ts';
import { searchIn } from '../built-site/search/open-index.ts';
import { indexSite } from './index-site.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function page(address: string, rest: Partial<SitePage> = {}): SitePage {
  return { ...standingPage({ address, title: 'Air', kind: 'news', date: '2026-11-26' }), ...rest };
}

/** Writes a site of pages that say what they are given to say. */
function write(pages: readonly SitePage[], texts: Readonly<Record<string, string>>): void {
  for (const [address, text] of Object.entries(texts)) {
    const file = join(folder, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<main data-pagefind-body><h1>Air</h1><p>${text}</p></main>`);
  }
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/pages.json'), JSON.stringify(pages));
}

const ask = async (term: string) => {
  const question = { terms: [term], chosen: {}, order: 'relevance', shown: 10 } as const;
  return (await searchIn(folder).ask(question)).texts.map(({ address }) => address);
};

test('an index answers for the pages of a site', async () => {
  write([page('/old/', { date: '2025-01-01' }), page('/new/')], { '/old/': 'good air', '/new/': 'bad air' });
  await indexSite(folder);
  expect(await ask('dair')).toEqual(['/new/', '/old/']);
  expect(await ask('good')).toEqual(['/old/']);
});

test('pages stay in the order of their dates, however many there are', async () => {
  const number = (index: number) => String(index).padStart(3, '0');
  const pages = Array.from({ length: 350 }, (_, index) => page(`/p${number((index * 37) % 350)}/`));
  write(
    pages.map((each) => ({ ...each, date: `2026-${each.address}` })),
    Object.fromEntries(
      pages.map(({ address }) => [address, 'air '.repeat(1 + (Number(address.slice(2, 5)) % 40))]),
    ),
  );
  await indexSite(folder);
  const question = { terms: ['air'], chosen: {}, order: 'date', shown: Infinity } as const;
  const found = (await searchIn(folder).ask(question)).texts.map(({ address }) => address);
  expect(found).toEqual(found.toSorted().toReversed());
  expect(found).toHaveLength(350);
});

test('nothing that no search reads is left, and each page has its text', async () => {
  write([page('/a/')], { '/a/': 'air' });
  await indexSite(folder);
  const files = globSync('pagefind/*', { cwd: folder }).map((file) => file.replace(/^pagefind./, ''));
  expect(files.filter((file) => /ui|fragment|highlight/.test(file))).toEqual([]);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  const [text = ''] = globSync('search/texts/*.json', { cwd: folder });
  expect(JSON.parse(readFileSync(join(folder, text), 'utf8'))).toMatchObject({
    address: '/a/',
    blocks: ['air'],
  });
});

test('the same pages give the same files, and another text another name', async () => {
  const filesOf = async (text: string) => {
    write([page('/a/')], { '/a/': text });
    await indexSite(folder);
    return globSync('{pagefind,search}/**/*.{pf_index,pf_meta,json}', { cwd: folder }).toSorted();
  };
  const files = await filesOf('good air');
  expect(await filesOf('good air')).toEqual(files);
  const texts = (all: readonly string[]) => all.filter((file) => file.includes('texts'));
  // What search leaves out of account is read all the same.
  expect(texts(await filesOf('“good” air'))).not.toEqual(texts(files));
});

test('pages that are searched and not listed, or listed and not searched, are all named', async () => {
  write([page('/b/'), page('/c/')], { '/a/': 'air' });
  await expect(indexSite(folder)).rejects.toThrow(
    /\/a\/ is searched(.|\n)*\/b\/ is listed(.|\n)*\/c\/ is listed/,
  );
  expect(existsSync(join(folder, 'pagefind'))).toBe(false);
});

test('a site without a page that is searched is refused', async () => {
  write([], {});
  await expect(indexSite(folder)).rejects.toThrow(/No page/);
});
