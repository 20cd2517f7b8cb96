import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import type { FigureData, FigureSeries } from './figure-data.ts';
import { marks } from './marks.ts';
import { paletteOf, type Palette } from './palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Draws the chart over a frame; the answer shows another series in its place. Redrawn when the reader turns to dark mode. */
export function drawChart(
  frame: Element,
  data: FigureData,
  first: FigureSeries,
): (series: FigureSeries) => void {
  let shown = first;
  let chart: Chart | undefined;
  const show = (series: FigureSeries) => {
    shown = series;
    chart?.destroy();
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `${series.finding}。${series.sentence}`);
    frame.replaceChildren(canvas);
    chart = new Chart(canvas, configuration(data, series, paletteOf(frame)));
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show(shown));
  show(first);
  return show;
}

function configuration(data: FigureData, series: FigureSeries, palette: Palette): ChartConfiguration {
  return {
    type: 'bar',
    data: {
      labels: [...data.labels],
      datasets: [
        { data: [...series.values], backgroundColor: palette.bar, barPercentage: 0.7, label: series.name },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: scalesOf(series, palette),
      plugins: { tooltip: { callbacks: { afterLabel: ({ dataIndex }) => limitText(series, dataIndex) } } },
    },
    plugins: [marks(series, palette)],
  };
}

function scalesOf(
  series: FigureSeries,
  palette: Palette,
): NonNullable<NonNullable<ChartConfiguration['options']>['scales']> {
  const ticks = { color: palette.text, font: { family: palette.font, size: 13 } };
  return {
    x: { grid: { display: false }, ticks, border: { color: palette.ink } },
    y: {
      min: 0,
      max: series.top,
      grid: { color: palette.line },
      ticks,
      afterBuildTicks: (axis) => {
        axis.ticks = series.ticks.map((value) => ({ value }));
      },
    },
  };
}

function limitText({ limitName, limits }: FigureSeries, index: number): string {
  return `${limitName}${limits[index] ?? ''}`;
}
