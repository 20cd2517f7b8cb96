import type { Result } from '../measure/result.ts';
import { scoreOf, type Judged } from '../measure/score.ts';
import { share } from './figures.ts';
import { markdown, NAMES } from './table.ts';

/** A Markdown table of recall and precision by group of queries. */
export function groupTable(results: readonly Result[]): string[] {
  const groups = new Set(results.flatMap(({ judged }) => judged.map(({ group }) => group)));
  const rows = [...groups].map((group) => {
    const inGroup = results.map(({ judged }) => judged.filter((each) => each.group === group));
    return [group, String(inGroup[0]?.length ?? 0), ...inGroup.map(cell)];
  });
  return markdown(['Recall / precision', 'Queries', ...results.map(({ name }) => NAMES[name])], rows);
}

function cell(judged: readonly Judged[]): string {
  const { recall, precision } = scoreOf(judged);
  return [recall, precision].map((value) => (Number.isNaN(value) ? '–' : share(value))).join(' / ');
}
