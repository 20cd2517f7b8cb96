import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration, ChartDataset, Plugin, TooltipItem } from 'chart.js';
import { drawingOf, plotOf, scaleOf } from './drawing.ts';
import type { Figure, FigureData } from './figure-data.ts';
import { paintDrawing } from './paint-canvas.ts';
import { paletteOf, type Palette } from './palette.ts';
import { GUTTER } from './shape.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Draws a chart over a frame; the answer shows another figure in its place. Redrawn when the reader turns to dark mode. */
export function drawChart(frame: Element, data: FigureData, first: Figure): (figure: Figure) => void {
  let shown = first;
  let chart: Chart | undefined;
  const show = (figure: Figure) => {
    shown = figure;
    chart?.destroy();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `${figure.finding}。${figure.sentence}`);
    frame.replaceChildren(canvas);
    chart = new Chart(canvas, configuration(data, figure, paletteOf(frame)));
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show(shown));
  show(first);
  return show;
}

/** The drawing is the page's own; the library finds the entry under the pointer and tells its values. */
function configuration(data: FigureData, figure: Figure, palette: Palette): ChartConfiguration<'line'> {
  const { top, base } = plotOf(figure);
  const { height } = drawingOf(figure, data.labels);
  return {
    type: 'line',
    data: { labels: [...data.labels], datasets: datasetsOf(figure, palette) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: {
        padding: ({ chart }) => ({
          left: (chart.width * GUTTER) / 100,
          right: 0,
          top,
          bottom: height - base,
        }),
      },
      scales: { x: { display: false, offset: true }, y: { display: false, ...scaleOf(figure) } },
      font: { family: palette.font, size: palette.rem * 0.8125 },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: { label: valueText(figure), footer: limitText(figure) },
        },
      },
    },
    plugins: [drawing(figure, data.labels, palette)],
  };
}

function linesOf(figure: Figure) {
  return figure.kind === 'trend' ? figure.lines : [figure];
}

function datasetsOf(figure: Figure, { inks }: Palette): ChartDataset<'line'>[] {
  return linesOf(figure).map(({ name, values }) => ({
    label: name,
    data: [...values],
    showLine: false,
    pointRadius: 0,
    pointHoverRadius: 6,
    pointHoverBackgroundColor: inks.paper,
    pointHoverBorderColor: inks.ink,
    pointHoverBorderWidth: 3,
  }));
}

function drawing(figure: Figure, labels: readonly string[], palette: Palette): Plugin<'line'> {
  return {
    id: 'drawing',
    beforeDatasetsDraw: ({ ctx, width }) => paintDrawing(ctx, drawingOf(figure, labels), width, palette),
  };
}

function valueText(figure: Figure): (item: TooltipItem<'line'>) => string {
  return ({ datasetIndex, dataIndex }) => {
    const line = linesOf(figure)[datasetIndex];
    return `${line?.name ?? ''} ${line?.texts[dataIndex] ?? ''}`;
  };
}

function limitText({ limits, limitName }: Figure): (items: TooltipItem<'line'>[]) => string {
  return ([item]) => {
    const limit = item && limits[item.dataIndex];
    return limit == null ? '' : `${limitName}${limit}`;
  };
}
