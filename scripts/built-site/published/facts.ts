import { existsSync, readFileSync } from 'node:fs';
import { at, textAt } from '../stored/expected.ts';
import type { Shelf } from '../planting.ts';
import { lacking } from './published-problems.ts';
import { shownOf } from './page-rows.ts';

/** The collected figures, kept beside the project; the check of them is left out where they are not. */
export const FACTS = '../shared/facts/reports.json';
export const hasFacts = existsSync(FACTS);

/** The folder of the report that must show a record, by the beginning of its period and its district; the first that fits. */
const SHOWN: readonly (readonly [period: RegExp, district: RegExp, folder: string])[] = [
  [/^2021-(?:06|01\.\.2021-06)$/, /./, 'reports/monthly/2021-06/'],
  [/^202[34]-(?:06|01\.\.202[34]-06)$/, /^新昌县$/, 'reports/monthly/2024-06-xinchang/'],
  [/^202[12]-(?:07|01\.\.202[12]-07)$/, /^新昌县$/, 'reports/monthly/2022-07-xinchang/'],
  [/^2024-(?:06|01\.\.2024-06)$/, /^全市$/, 'reports/annual/2024-h1/'],
  [/^2018$/, /./, 'reports/annual/2018/'],
  [/^2021$/, /^全市$/, 'reports/annual/2021/'],
  [/^2023$/, /^全市$/, 'reports/annual/2023/'],
];

const KINDS = /^(?:air-monthly|air-cumulative|air-township-monthly|water-monthly|water-cumulative|annual)$/;

/** Follow from other figures of the same record, or describe the network: not shown by themselves. */
const LEFT_OUT = new Set(['class_IV_pct', 'sections_fail', 'sections_fail_pct', 'stations_count']);

/** The tables of 2022 and 2024 print no valid days of the year before; those that were collected are the sum of the levels. */
function isPrinted(key: string, record: unknown): boolean {
  const isYearBefore = /^(?:2023-|2021-(?:07|01\.\.2021-07))/.test(textAt(record, 'period'));
  return key !== 'valid_days' || !isYearBefore;
}

/** Collected figures that the pages and files of their reports do not show. @returns how many were looked for, too. */
export function factProblems(site: Shelf): {
  readonly figures: number;
  readonly problems: readonly string[];
} {
  const { records } = JSON.parse(readFileSync(FACTS, 'utf8')) as { readonly records: readonly unknown[] };
  const found = records
    .filter((record) => KINDS.test(textAt(record, 'kind')))
    .flatMap((record) => {
      const district = textAt(record, 'district').replace(/\(.*/, '');
      const folder = SHOWN.find(
        ([period, where]) => period.test(textAt(record, 'period')) && where.test(district),
      )?.[2];
      return folder
        ? figuresOf(at(record, 'figures'), district)
            .filter(({ key }) => isPrinted(key, record))
            .map((figure) => ({
              ...figure,
              folder,
              id: textAt(record, 'id'),
            }))
        : [];
    });
  const shown = new Map(
    [...new Set(found.map(({ folder }) => folder))].map((folder) => [folder, shownOf(folder, site)]),
  );
  return {
    figures: found.length,
    problems: found.flatMap(({ folder, id, key, name, value }) => {
      const own = shown.get(folder);
      return own
        ? lacking(own, name, value).map(
            (where) => `${folder}: ${where}没有“${name}”的${key} ${value}（${id}）。`,
          )
        : [];
    }),
  };
}

type Figure = { readonly key: string; readonly name: string; readonly value: number };

/** Numbers of a record; those of townships belong to these. */
function figuresOf(figures: unknown, name: string): Figure[] {
  return Object.entries(figures as object).flatMap(([key, value]: [string, unknown]) => {
    if (LEFT_OUT.has(key)) return [];
    if (typeof value === 'number') return [{ key, name, value }];
    if (key !== 'pm25_by_town') return [];
    return Object.entries(value as object).flatMap(([town, own]: [string, unknown]) => figuresOf(own, town));
  });
}
