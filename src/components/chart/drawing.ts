import { barDrawing } from './bar-shapes.ts';
import { PLOT } from './bars.ts';
import type { Figure } from './figure-data.ts';
import type { Drawing } from './shape.ts';
import { placeOf } from './trend-place.ts';
import { trendDrawing } from './trend-shapes.ts';

export function drawingOf(figure: Figure, labels: readonly string[]): Drawing {
  return figure.kind === 'bars' ? barDrawing(figure, labels) : trendDrawing(figure);
}

/** The height of the plot within the drawing, px: where it begins, and where its base is. */
export function plotOf(figure: Figure): { readonly top: number; readonly base: number } {
  return figure.kind === 'bars' ? { top: PLOT.top, base: PLOT.top + PLOT.height } : placeOf(figure);
}

/** What lies between the least and the greatest height of the plot. */
export function scaleOf(figure: Figure): { readonly min: number; readonly max: number } {
  return { min: figure.kind === 'bars' ? 0 : figure.bottom, max: figure.top };
}
