import type { Chart, Plugin } from 'chart.js';
import type { FigureSeries } from './figure-data.ts';

/** The page's colours and type, for a canvas that knows no style sheet. */
export type Palette = {
  readonly ink: string;
  readonly text: string;
  readonly bar: string;
  readonly line: string;
  readonly amber: string;
  readonly ground: string;
  readonly font: string;
};

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const role = (name: string) => style.getPropertyValue(`--color-${name}`).trim();
  return {
    ink: role('ink'),
    text: role('ink-2'),
    bar: role('jade'),
    line: role('line'),
    amber: role('amber'),
    ground: role('raised'),
    font: style.fontFamily,
  };
}

/** Hatches what stands over the limit, and prints each bar's value. */
export function overLimit(series: FigureSeries, palette: Palette): Plugin {
  return {
    id: 'over-limit',
    afterDatasetDraw(chart, { index }) {
      if (index !== 0) return;
      const { ctx, scales } = chart;
      ctx.save();
      ctx.fillStyle = hatch(ctx, palette);
      series.values.forEach((value, place) =>
        drawBar(chart, place, value, scales['y']?.getPixelForValue(series.limits[place] ?? 0)),
      );
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      chart.ctx.fillStyle = palette.ink;
      chart.ctx.font = `700 13px ${palette.font}`;
      chart.ctx.textAlign = 'center';
      chart.getDatasetMeta(0).data.forEach(({ x, y }, place) => {
        const value = series.values[place];
        if (value != null) chart.ctx.fillText(String(value), x, y - 6);
      });
      chart.ctx.restore();
    },
  };
}

function drawBar(chart: Chart, place: number, value: number | null, limit: number | undefined): void {
  const bar = chart.getDatasetMeta(0).data[place];
  if (value === null || !bar || limit === undefined || bar.y >= limit) return;
  const { width } = bar.getProps(['width']) as { width: number }; // a BarElement has a width
  chart.ctx.fillRect(bar.x - width / 2, bar.y, width, limit - bar.y);
}

function hatch(context: CanvasRenderingContext2D, { amber, ground }: Palette): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const brush = tile.getContext('2d');
  if (!brush) return amber;
  brush.fillStyle = ground;
  brush.fillRect(0, 0, 8, 8);
  brush.strokeStyle = amber;
  brush.lineWidth = 3;
  for (const offset of [-8, 0, 8]) {
    brush.moveTo(offset, 8);
    brush.lineTo(offset + 8, 0);
  }
  brush.stroke();
  return context.createPattern(tile, 'repeat') ?? amber;
}
