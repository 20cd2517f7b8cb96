import { LEVELS, type Level } from '#src/domain/air/level.ts';

/** How the six bars of a gauge stand: one above the other, or side by side. */
export type Direction = 'column' | 'row';

const SIZES = {
  column: { width: 24, height: 52, bar: { width: 23, height: 6 }, step: 9 },
  row: { width: 46, height: 14, bar: { width: 5, height: 13 }, step: 8 },
} as const;

/** Size and paths of a gauge: `level` bars are full, from below or from the left; none without a level. */
export function gauge(level: Level | null, direction: Direction) {
  const { width, height } = SIZES[direction];
  const bars = LEVELS.map((bar) => ({ full: level !== null && bar <= level, path: barPath(bar, direction) }));
  const pathOf = (full: boolean) => bars.flatMap((bar) => (bar.full === full ? [bar.path] : [])).join('');
  return { width, height, full: pathOf(true), empty: pathOf(false) };
}

function barPath(bar: Level, direction: Direction): string {
  const { height, bar: size, step } = SIZES[direction];
  const x = direction === 'row' ? 0.5 + (bar - 1) * step : 0.5;
  const y = direction === 'column' ? height - 0.5 - size.height - (bar - 1) * step : 0.5;
  return `M${x} ${y}h${size.width}v${size.height}h-${size.width}z`;
}
