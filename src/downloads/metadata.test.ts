import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import type { DataReport } from './context.ts';
import { exampleDataReport } from './example-context.ts';
import { filesOf } from './files.ts';
import { metadataOf } from './metadata.ts';

const words = wordsFor(new URL('https://portal.example/'));
const report = exampleDataReport();
const metadata = JSON.parse(await metadataOf(report, words)) as {
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
};

test('it tells what the report covers, how it was made, and that no licence is granted', () => {
  expect(metadata).toMatchObject({
    title: 'Report of October 2026',
    covers: { first: '2026-10-01', last: '2026-10-31' },
    method: ['Means of days.'],
    standards: ['GB 3095—2026', 'HJ 633—2026'],
    limits: [{ item: 'PM2.5', value: 60 }],
    places: [{ title: 'Sections', names: ['a & <b>'] }],
    licence: null,
    terms: 'Name the source.',
    contact: 'Hotline 12369',
    changelog: [{ edition: 1 }, { edition: 2, note: 'PM2.5 corrected.' }],
    tables: [{ id: 'sections', rows: 3, columns: report.tables[0]?.columns }],
  });
});

test('each table tells what judges it alone; one that does not is judged by all that judges the report', async () => {
  const standardsOf = async (judging: DataReport['judging']) => {
    const text = await metadataOf(exampleDataReport({ judging }), words);
    return (JSON.parse(text) as { tables: { standards: string[] }[] }).tables[0]?.standards;
  };
  const own = { parts: [], standards: ['GB 3838-2002'], limits: [] };
  expect(await standardsOf({ sections: own })).toEqual(['GB 3838-2002']);
  expect(await standardsOf({ other: own })).toEqual(['GB 3095—2026', 'HJ 633—2026']);
});

test('so do the files of a table', async () => {
  const own = { parts: ['water'], standards: ['GB 3838-2002'], limits: [] } as const;
  const files = await filesOf(exampleDataReport({ judging: { sections: own } }), words);
  const json = files.find(({ format }) => format === 'json');
  expect(JSON.parse(new TextDecoder().decode(json?.content))).toMatchObject({
    standards: ['GB 3838-2002'],
    limits: [],
    provenance: { text: '本站按断面监测数据编制。数据：A network。' },
  });
});

test('it lists every file with its size and its sum', async () => {
  expect(metadata.files.map(({ path }) => path)).toEqual([
    '/reports/monthly/2026-10/sections.csv',
    '/reports/monthly/2026-10/sections.xlsx',
    '/reports/monthly/2026-10/sections.json',
  ]);
  for (const [index, { content }] of (await filesOf(report, words)).entries()) {
    expect(metadata.files[index]).toMatchObject({
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  }
});

test('the files of a report are made once', async () => {
  expect(await filesOf(report, words)).toBe(await filesOf(report, words));
  expect(await filesOf({ ...report }, words)).not.toBe(await filesOf(report, words));
});
