import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { FigureData, FigureSeries } from './figure-data.ts';
import { overLimit, paletteOf, type Palette } from './over-limit.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

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
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const text = { color: palette.text, font: { family: palette.font, size: 13 } };
  return {
    type: 'bar',
    data: {
      labels: [...data.labels],
      datasets: [
        { data: [...series.values], backgroundColor: palette.bar, barPercentage: 0.7, label: series.name },
        {
          type: 'line',
          data: [...series.limits],
          label: series.limitName,
          borderColor: palette.ink,
          borderDash: [6, 4],
          borderWidth: 2,
          pointRadius: 0,
          stepped: 'middle',
        },
      ],
    },
    options: {
      ...(reduced ? { animation: false } : { animation: { duration: 200 } }),
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { grid: { display: false }, ticks: text, border: { color: palette.ink } },
        y: {
          min: 0,
          max: series.top,
          grid: { color: palette.line },
          ticks: text,
          afterBuildTicks: (axis) => {
            axis.ticks = series.ticks.map((value) => ({ value }));
          },
        },
      },
    },
    plugins: [overLimit(series, palette)],
  };
}
