import { claimProblems } from '../claims.ts';
import type { Shelf } from '../planting.ts';
import { tableJson, type TableJson } from '../table-json.ts';
import { findingClaims, sentenceClaims } from './chart-claims.ts';
import { chartsIn, textsOf, valuesOf, type ChartRead, type FigureRead } from './chart-read.ts';
import { glanceProblems } from './glance-problems.ts';
import { differing, drawingProblems, fileProblems } from './drawing-problems.ts';
import { toldOf } from './told.ts';

/** What reading the charts of a site back has found; without charts nothing was proved. */
export type ChartsRead = {
  readonly charts: number;
  readonly files: number;
  readonly problems: readonly string[];
};

/** Every chart of every page against the table it links to: its data, its drawing, its words, and its SVG files. */
export function readCharts(site: Shelf): ChartsRead {
  const { files, read } = site;
  const charts = [...files]
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => chartsIn(path, read(path)));
  const told = charts.map((chart) => chartProblems(chart, site));
  return {
    charts: charts.length,
    files: charts.flatMap((chart) => svgFilesOf(chart, files)).length,
    problems: told.flat(),
  };
}

function chartProblems(chart: ChartRead, site: Shelf): string[] {
  const place = `${chart.page} #${chart.id}`;
  const lead = chart.figures.find(({ id }) => id === chart.lead);
  const path = `${chart.table?.slice(1) ?? ''}.json`;
  if (!lead || !chart.drawing) return [`${place}: 没有画出的图。请检查 ChartFrame。`];
  if (!site.files.has(path)) return [`${place}: 没有链接到同一数据的表。请检查 ChartLinks。`];
  const table = tableJson(site.read(path));
  return [
    ...chart.figures.flatMap((figure) => figureProblems(`${place} ${figure.id}`, chart, figure, table)),
    ...differing(`${place} 结论`, [chart.finding], [lead.finding]),
    ...differing(`${place} 说明`, [chart.sentence], [lead.sentence]),
    ...drawingProblems(place, chart.drawing, lead, chart.labels),
    ...(chart.glance ? glanceProblems(place, chart.glance, lead) : []),
    ...differing(`${place} 图片`, [svgFilesOf(chart, site.files).length], [chart.figures.length]),
    ...svgFilesOf(chart, site.files).flatMap(([file, figure]) =>
      fileProblems(file, site.read(file), figure, chart.labels),
    ),
  ];
}

function figureProblems(place: string, chart: ChartRead, figure: FigureRead, table: TableJson): string[] {
  const told = toldOf(figure, chart.labels, table);
  if (!told) return [`${place}: 同一数据的表里没有这一列。请检查表和图。`];
  const finding = figure.finding.replace(/^.*?：/, '').replace(/越小越好$/, '');
  return [
    ...differing(`${place} 数值`, valuesOf(figure).map(tell), told.values.map(tell)),
    ...differing(`${place} 印出的数`, textsOf(figure), told.texts),
    ...(told.limits
      ? differing(`${place} 限值`, figure.limits.map(tell), told.limits.map(tell))
      : differing(
          `${place} 限值`,
          figure.limits.filter((limit) => limit !== null),
          [],
        )),
    ...claimProblems(`${place} 结论`, finding, findingClaims(chart, figure)),
    ...claimProblems(`${place} 说明`, figure.sentence, sentenceClaims(chart, figure)),
  ];
}

/** Each figure with its file, which lies beside that of the figure shown first. */
function svgFilesOf(
  { svg, figures }: ChartRead,
  files: ReadonlySet<string>,
): (readonly [string, FigureRead])[] {
  const folder = svg?.replace(/[^/]+$/, '') ?? '';
  return figures
    .map((figure) => [`${folder}${figure.id}.svg`, figure] as const)
    .filter(([path]) => svg !== null && files.has(path));
}

function tell(value: number | null): string {
  return value === null ? '缺' : String(value);
}
