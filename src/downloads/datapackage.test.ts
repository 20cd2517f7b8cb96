import { describe, expect, test } from 'vitest';
import { exampleTable } from '#src/domain/example-table.ts';
import { wordsFor } from '#src/words/words.ts';
import { demonstrationContext, exampleDataReport } from './example-context.ts';
import { datapackageOf, schemasOf } from './datapackage.ts';

const words = wordsFor(new URL('https://portal.example/'));
const site = { portal: 'Portal', address: 'https://portal.example' };
const october = exampleDataReport();
const shorter = { ...exampleTable, id: 'daily', columns: exampleTable.columns.slice(0, 4) };
const november = exampleDataReport({
  path: '/reports/monthly/2026-11/',
  context: demonstrationContext,
  tables: [exampleTable, shorter],
});

type Resource = { readonly name: string; readonly path: string; readonly schema: string };

const descriptor = JSON.parse(datapackageOf([october, november], site, words)) as {
  readonly sources: readonly unknown[];
  readonly resources: readonly Resource[];
};
const schemas = schemasOf([october, november], words);

describe('the catalogue', () => {
  test('lists every CSV, below itself and under a name of its own', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual([
      'reports/monthly/2026-10/sections.csv',
      'reports/monthly/2026-11/sections.csv',
      'reports/monthly/2026-11/daily.csv',
    ]);
    const names = descriptor.resources.map(({ name }) => name);
    expect(names[0]).toBe('reports.monthly.2026-10.sections');
    expect(new Set(names).size).toBe(3);
  });

  test('names each source once, and what is invented', () => {
    expect(descriptor.sources).toEqual([
      { title: 'A network' },
      { title: expect.stringContaining('演示数据') as string },
    ]);
    expect(descriptor.resources[2]).toMatchObject({
      sources: [{ title: expect.stringContaining('演示数据') as string }],
    });
  });

  test('tells by which standards each table is judged', () => {
    const own = { parts: [], standards: ['GB 3838-2002'], limits: [] };
    const report = exampleDataReport({ tables: [exampleTable, shorter], judging: { daily: own } });
    const { resources } = JSON.parse(datapackageOf([report], site, words)) as {
      readonly resources: readonly { readonly standards: readonly string[] }[];
    };
    expect(resources.map(({ standards }) => standards)).toEqual([
      ['GB 3095—2026', 'HJ 633—2026'],
      ['GB 3838-2002'],
    ]);
  });

  test('points at a schema of each shape of table', () => {
    const [first, second, third] = descriptor.resources.map(({ schema }) => schema);
    expect(second).toBe(first);
    expect([...schemas.keys()].map((name) => `data/schemas/${name}.json`)).toEqual([first, third]);
    expect(first).toMatch(/^data\/schemas\/sections-[0-9a-f]{8}\.json$/);
  });

  test('tells the size and the sum of each file', () => {
    expect(descriptor.resources[0]).toMatchObject({
      bytes: expect.any(Number) as number,
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
    });
  });
});

test('a schema has the type of every column of the CSV', () => {
  const [schema] = schemas.values();
  expect(schema?.missingValues).toEqual(['']);
  expect(schema?.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'section string',
    'day date',
    'month yearmonth',
    'pm25 integer',
    'good_share number',
    'level integer',
    'class integer',
    'warning string',
    'passes boolean',
    'gap_reason string',
    'provenance string',
  ]);
  expect(schema?.fields[3]).toMatchObject({ title: 'Head of pm25', unit: 'µg/m³' });
});

test('a column of whole numbers with a fraction in it is no column of integers', () => {
  const rows = exampleTable.rows.map((row) => row.with(3, { value: 4.2, gap: null }));
  const [schema] = schemasOf([exampleDataReport({ tables: [{ ...exampleTable, rows }] })], words).values();
  expect(schema?.fields[3]).toMatchObject({ name: 'pm25', type: 'number' });
});
