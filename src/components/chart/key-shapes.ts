import type { KeyEntry } from './figure-data.ts';
import type { Drawing, Shape } from './shape.ts';

/** px: the size of a swatch in a key. */
export const KEY_WIDTH = 28;
const HEIGHT = 16;

/** A swatch of a key: a line with its mark, or a hatch. */
export function keyDrawing(mark: KeyEntry['mark']): Drawing {
  return { height: HEIGHT, shapes: swatch(mark) };
}

function swatch(mark: KeyEntry['mark']): Shape[] {
  const y = HEIGHT / 2;
  switch (mark) {
    case 'line-1':
      return [line(mark), { kind: 'dot', role: 'mark-1', x: 50, y }];
    case 'line-2':
      return [line(mark), { kind: 'square', role: 'mark-2', x: 50, y }];
    case 'target':
      return [line(mark)];
    case 'over':
    case 'hole':
      return [{ kind: 'rect', role: mark, x: 4, width: 92, y: 1, height: HEIGHT - 2 }];
  }
}

function line(role: 'line-1' | 'line-2' | 'target'): Shape {
  return { kind: 'line', role, x1: 0, x2: 100, y1: HEIGHT / 2, y2: HEIGHT / 2 };
}
