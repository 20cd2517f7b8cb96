import type { Chart, Plugin } from 'chart.js';
import { areNamed, limitRuns } from './bars.ts';
import type { FigureSeries } from './figure-data.ts';
import { hatch, type Palette } from './palette.ts';

/** Draws what a bar chart lacks: the hatch over the limit, each bar's value, the limit with its name. */
export function marks(series: FigureSeries, palette: Palette): Plugin {
  return {
    id: 'marks',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `700 13px ${palette.font}`;
      drawHatch(chart, series, palette);
      drawLimits(chart, series, palette);
      drawValues(chart, series, palette);
      ctx.restore();
    },
  };
}

function drawHatch(chart: Chart, { values, limits }: FigureSeries, palette: Palette): void {
  const { ctx } = chart;
  ctx.fillStyle = hatch(ctx, palette);
  chart.getDatasetMeta(0).data.forEach((bar, index) => {
    const limit = yOf(chart, limits[index] ?? 0);
    if (values[index] == null || bar.y >= limit) return;
    const { width } = bar.getProps(['width']) as { width: number }; // a BarElement has a width
    ctx.fillRect(bar.x - width / 2, bar.y, width, limit - bar.y);
  });
}

function drawLimits(chart: Chart, series: FigureSeries, { ink, ground }: Palette): void {
  const { ctx, chartArea } = chart;
  const step = chartArea.width / series.limits.length;
  ctx.textAlign = 'right';
  for (const { first, last, limit } of limitRuns(series.limits)) {
    const [from, to, y] = [
      chartArea.left + step * first,
      chartArea.left + step * (last + 1),
      yOf(chart, limit),
    ];
    ctx.strokeStyle = ink;
    ctx.lineWidth = 2;
    ctx.setLineDash([6, 4]);
    ctx.beginPath();
    ctx.moveTo(from, y);
    ctx.lineTo(to, y);
    ctx.stroke();
    ctx.setLineDash([]);
    if (areNamed(series.limits)) outlined(ctx, `${series.limitName}${limit}`, to, y - 6, ink, ground);
  }
}

function drawValues(chart: Chart, { texts, values }: FigureSeries, { ink, ground }: Palette): void {
  chart.ctx.textAlign = 'center';
  chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
    const top = values[index] == null ? yOf(chart, 0) : y;
    outlined(chart.ctx, texts[index] ?? '', x, top - 6, ink, ground);
  });
}

/** Text that stays readable over a line. */
function outlined(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  ink: string,
  ground: string,
): void {
  context.strokeStyle = ground;
  context.lineWidth = 4;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

function yOf(chart: Chart, value: number): number {
  return chart.scales['y']?.getPixelForValue(value) ?? 0;
}
