import type { Role } from './paint.ts';

/** How wide a drawing must be, rem, for a text to have room in it: with 0 it always has. */
export const ROOMS = [0, 17.5, 30, 52] as const;

export type Room = (typeof ROOMS)[number];

export type Anchor = 'start' | 'middle' | 'end';

/**
 * A part of a drawing: x in % of its width, so that text keeps its size on every screen; y in px.
 * Page, saved picture and canvas are all drawn from the same shapes.
 */
export type Shape =
  | {
      readonly kind: 'line';
      readonly role: Role;
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      /** px to the right. */
      readonly dx?: number;
    }
  | {
      readonly kind: 'rect';
      readonly role: Role;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'dot' | 'square'; readonly role: Role; readonly x: number; readonly y: number }
  | {
      readonly kind: 'text';
      readonly role: Role;
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: Anchor;
      readonly dx?: number;
      readonly room?: Room;
    };

export type Text = Extract<Shape, { kind: 'text' }>;

/** Everything of one chart that is drawn. */
export type Drawing = { readonly height: number; readonly shapes: readonly Shape[] };

/** The gutter for the numbers of the axis, %. */
export const GUTTER = 9;

/** Where the plot of a trend ends, %: after it the number of the last limit. */
export const TREND_END = 93;

/** Half the size of a mark, px. */
export const MARK = 3.5;

export function textShape(role: Text['role'], x: number, y: number, text: string, anchor: Anchor): Text {
  return { kind: 'text', role, x, y, text, anchor };
}
