import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import type { Measurements } from '#src/domain/water/item.ts';
import { sectionClassOf } from '#src/domain/water/section-class.ts';
import { CLASS_NAMES } from './vectors.ts';

/** Published rows, which lie beside the project and are not part of it. */
const FOLDER = '../shared/data/water';

const COLUMNS = {
  ph: 'pH',
  dissolvedOxygen: 'DO',
  permanganateIndex: 'CODMn',
  ammoniaNitrogen: 'NH3N',
  totalPhosphorus: 'TP',
} as const;

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  return parse<Row>(readFileSync(`${FOLDER}/${file}`), { columns: true, bom: true });
}

/** The unrounded value where there is one. */
function valuesOf(row: Row): Measurements {
  const cells = Object.entries(COLUMNS).map(([item, column]) => [item, row[`${column}_raw`] || row[column]]);
  return Object.fromEntries(cells.filter(([, cell]) => cell)) as Measurements; // keys of COLUMNS, cells of text
}

function disagreements(file: string): string[] {
  return rowsOf(file).flatMap((row, index) => {
    const { published_class: published, section = '', lake_limits } = row;
    const found = sectionClassOf(valuesOf(row), lake_limits === '1' ? 'lake' : 'river', GB3838_2002);
    const name = found === null ? '' : CLASS_NAMES[found - 1];
    return !published || name === published
      ? []
      : [`${index + 2} ${section}: ${String(name)}, not ${published}`];
  });
}

describe.skipIf(!existsSync(FOLDER))('published classes', () => {
  test('of 3,000 rows all over the country one differs: published as Ⅱ, though no item of it is worse than Ⅰ', () => {
    expect(rowsOf('daily-values-and-published-class.csv')).toHaveLength(3000);
    expect(disagreements('daily-values-and-published-class.csv')).toEqual(['1934 三岔口: Ⅰ, not Ⅱ']);
  });

  test('of the Shaoxing rows one differs: its oxygen of 2.34 is Ⅴ, the class published is still that of the reading before', () => {
    expect(rowsOf('shaoxing-sections-2020-05_2021-04.csv')).toHaveLength(196);
    expect(disagreements('shaoxing-sections-2020-05_2021-04.csv')).toEqual(['130 王家泾: Ⅴ, not Ⅳ']);
  });

  test('a row under maintenance without nutrients has no published class', () => {
    const partial = rowsOf('shaoxing-sections-2020-05_2021-04.csv').filter(
      (row) => Object.keys(valuesOf(row)).length < 5,
    );
    expect(partial).toHaveLength(11);
    expect(partial.filter((row) => row['published_class'])).toEqual([]);
  });
});
