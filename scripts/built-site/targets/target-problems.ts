import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import type { ContentFile } from '#src/content/files.ts';
import { chartsIn } from '../charts/chart-read.ts';
import { claimProblems } from '../claims.ts';
import type { Shelf } from '../planting.ts';
import type { MonthJson } from '../sentences/month-json.ts';
import { plain, textOf, textsOf } from '../sentences/page-text.ts';
import { readReports } from '../sentences/reports.ts';
import { listAt } from '../stored/expected.ts';
import { chartTargetProblems } from './chart-targets.ts';
import type { YearGoal } from './goals.ts';
import { goalRowProblems, tallyClaims } from './plan-claims.ts';
import { targetClaims } from './target-claims.ts';

/** What reading goals back has found; without sentences and charts nothing was proved. */
export type TargetsRead = {
  readonly months: number;
  readonly charts: number;
  readonly problems: readonly string[];
};

/** What pages of months and their charts say of the goals of a year, against the goals and the JSON of the months. */
export function readTargets(site: Shelf, goals: readonly YearGoal[]): TargetsRead {
  const months = [...readReports(site).months].filter(([id]) => site.files.has(pageOf(id)));
  const charts = [...site.files]
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => chartsIn(path, site.read(path)));
  const problems = months.flatMap(([id, month]) => monthProblems(id, month, site, goals));
  return {
    months: months.length,
    charts: charts.length,
    problems: [...problems, ...charts.flatMap((chart) => chartTargetProblems(chart, goals))],
  };
}

function pageOf(id: string): string {
  return `reports/monthly/${id}/index.html`;
}

/** A page that says nothing of goals is checked, too: it may have to. */
function monthProblems(id: string, month: MonthJson, site: Shelf, goals: readonly YearGoal[]): string[] {
  const said = textsOf(parse(site.read(pageOf(id))), 'main p').filter((text) =>
    /^\d+年的(?:目标：|.+目标没有查到)/.test(text),
  );
  const claims = targetClaims(month, goals);
  return (said.length === 0 ? [''] : said).flatMap((text) =>
    claimProblems(`${pageOf(id)} 目标`, text, claims),
  );
}

/** What the page of a work plan says of its goals, one by one and counted. */
export function planGoalProblems(site: Shelf, { id, file }: Pick<ContentFile, 'id' | 'file'>): string[] {
  const path = `plan/${id}/index.html`;
  const page = parse(site.read(path));
  const goals = listAt(JSON.parse(readFileSync(file, 'utf8')), 'goals');
  const rows = page.querySelectorAll('table.goals tbody tr');
  const lost =
    rows.length === goals.length ? [] : [`${path}: 目标有${goals.length}项，表里有${rows.length}行。`];
  return [
    ...lost,
    ...claimProblems(`${path} 目标`, textOf(page, 'p.tally'), tallyClaims(goals)),
    ...rows.flatMap((row, index) => goalRowProblems(`${path} 第${index + 1}项`, rowOf(row), goals[index])),
  ];
}

function rowOf(row: HTMLElement) {
  const [value, result, outcome] = row.querySelectorAll('td');
  return {
    name: textOf(row, 'th'),
    value: plain(value?.text ?? ''),
    result: result ? textOf(result, 'span') : '',
    verdict: plain(outcome?.text ?? ''),
    outcome: outcome?.querySelector('[data-outcome]')?.getAttribute('data-outcome') ?? '',
  };
}
