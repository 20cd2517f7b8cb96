import { readFileSync } from 'node:fs';
import type { ContentFile } from '#src/content/files.ts';
import { share } from '../exact.ts';
import type { Shelf } from '../planting.ts';
import { readReports } from '../sentences/reports.ts';
import { at, listAt, numberAt, textAt } from '../stored/expected.ts';
import { leavesOf } from './leaves.ts';
import { holds, shownOf, type Shown } from './page-rows.ts';

type Item = Pick<ContentFile, 'kind' | 'id' | 'file'>;

/** Figures of published reports that are not in a table of their pages, or not in its CSV. */
export function publishedProblems(site: Shelf, items: readonly Item[]): string[] {
  const { names } = readReports(site);
  const nameOf = (area: string) => (area === 'city' ? '全市' : (names.get(area) ?? area));
  return items.flatMap(({ kind, id, file }) => {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const folder = `reports/${kind === 'annualReports' ? 'annual' : 'monthly'}/${id}/`;
    const shown = shownOf(folder, site);
    const leaves = kind === 'annualReports' ? annualLeaves(report, nameOf) : leavesOf(report, nameOf);
    return [
      ...leaves.flatMap(({ place, name, value }) =>
        lacking(shown, name, value).map(
          (where) => `${folder}: ${where}没有“${name}”的${value}（${place}）。`,
        ),
      ),
      ...listAt(report, 'figures').flatMap((figure) => derivedProblems(file, figure)),
    ];
  });
}

/** The page, the CSV, or both. */
export function lacking(shown: Shown, name: string, value: number): string[] {
  return [
    ...(holds(shown.page, name, value) ? [] : ['页面的表里']),
    ...(holds(shown.csv, name, value) ? [] : ['CSV里']),
  ];
}

/** Values, and the sizes of printed changes. */
function annualLeaves(report: unknown, nameOf: (area: string) => string) {
  return listAt(report, 'figures').flatMap((figure) => {
    const name = nameOf(textAt(figure, 'area'));
    const place = textAt(figure, 'id');
    const values = [numberAt(figure, 'value'), numberAt(figure, 'change', 'value') || null];
    const printed = [...textAt(figure, 'printed').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) =>
      Number(number),
    );
    return [...values, ...printed].flatMap((value) => (value === null ? [] : [{ place, name, value }]));
  });
}

/** What the portal has worked out follows from what is printed. */
function derivedProblems(file: string, figure: unknown): string[] {
  if (at(figure, 'derived') == null) return [];
  const terms = listAt(figure, 'derived', 'terms').map(Number);
  const [part, whole] = [numberAt(figure, 'derived', 'part'), numberAt(figure, 'derived', 'whole')];
  const expected =
    part !== null && whole !== null ? share(part, whole) : terms.reduce((sum, term) => sum + term, 0);
  const value = numberAt(figure, 'value');
  return value === expected
    ? []
    : [`${file}: ${textAt(figure, 'id')} 写的是${value}，由原文的数算是${expected}。`];
}
