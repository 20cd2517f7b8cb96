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
    ground: role('paper'),
    font: style.fontFamily,
  };
}

/** A pattern of slanting stripes, which reads without colour. */
export function hatch(context: CanvasRenderingContext2D, { amber, ground }: Palette): CanvasPattern | string {
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
