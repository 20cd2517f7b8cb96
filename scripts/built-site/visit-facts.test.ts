import { describe, expect, test } from 'vitest';
import { factGroups } from '#src/components/visit-facts/fact-groups.ts';
import { readDraft } from '#src/content/entry.ts';
import type { ContentFile } from '#src/content/files.ts';
import { visitFactsSchema } from '#src/schemas/visit-facts.ts';
import { wordsFor } from '#src/words/words.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { textOf } from '../site-checks/page.ts';
import { itemsOf, openPage, site } from './dist.ts';

const words = wordsFor(new URL(site.origin));
const places = [...itemsOf('facilities'), ...itemsOf('biodiversity')];
const packOf = (file: ContentFile) => pageOf(file).replace('index.html', 'pack/index.html');

/** What content says of a visit, as an editor wrote it. */
function visitOf(file: ContentFile) {
  const data = readDraft(file)?.data as { visit?: unknown } | undefined; // the build refuses other content
  return visitFactsSchema.parse(data?.visit ?? {});
}

function mainText(path: string): string {
  return openPage(path)
    .all('main')
    .map((main) => textOf(main))
    .join(' ');
}

describe.each(places)('$kind/$id', (file) => {
  const groups = factGroups(visitOf(file), {}, words);

  test('has a pack', () => {
    expect([...site.files]).toContain(packOf(file));
  });

  test('shows every fact of content, and names those that are not provided', () => {
    const text = mainText(pageOf(file));
    const said = groups.flatMap(({ known, missing }) => [...known.map(({ value }) => value), ...missing]);
    expect(said.filter((fact) => !text.includes(fact.replace(/\s+/g, ' ')))).toEqual([]);
  });

  test('links its pack, and the pack links it', () => {
    const hrefs = (path: string) =>
      openPage(path)
        .all('a')
        .map((link) => link.getAttribute('href'));
    expect(hrefs(pageOf(file))).toContain(`/${packOf(file).replace('index.html', '')}`);
    expect(hrefs(packOf(file))).toContain(`/${pageOf(file).replace('index.html', '')}`);
  });
});
