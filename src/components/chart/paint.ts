/** What a shape is, which decides how it is painted. */
export type Role = keyof typeof PAINTS;

/** Roles of the style sheet, without `--color-`. */
export const INKS = ['ink', 'ink-2', 'ink-3', 'line', 'jade', 'amber', 'paper', 'link', 'visited'] as const;

export type Ink = (typeof INKS)[number];

/** Slanting stripes, which read without colour. */
export type Hatch = 'over' | 'hole';

export type Paint = {
  readonly fill?: Ink | Hatch;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly [number, number];
  readonly weight?: number;
  /** Text that stays readable over a line. */
  readonly halo?: true;
};

export const HATCHES: Readonly<Record<Hatch, { readonly ink: Ink; readonly stripe: number }>> = {
  over: { ink: 'amber', stripe: 3 },
  hole: { ink: 'line', stripe: 1 },
};

/** px: the size of a hatch's tile. */
export const TILE = 6;

const NAME = { fill: 'ink', weight: 600, halo: true } as const;

export const PAINTS = {
  grid: { stroke: 'line', width: 1 },
  base: { stroke: 'ink', width: 1 },
  hole: { fill: 'hole' },
  bar: { fill: 'jade' },
  over: { fill: 'over', stroke: 'amber', width: 1 },
  break: { stroke: 'ink-2', width: 1 },
  limit: { stroke: 'ink', width: 2, dash: [6, 4] },
  target: { stroke: 'ink', width: 2, dash: [2, 3] },
  'line-1': { stroke: 'link', width: 2 },
  'line-2': { stroke: 'visited', width: 2 },
  'mark-1': { fill: 'link', stroke: 'paper', width: 1 },
  'mark-2': { fill: 'paper', stroke: 'visited', width: 2 },
  tick: { fill: 'ink-3' },
  label: { fill: 'ink-2' },
  year: { fill: 'ink-3' },
  'hole-name': { fill: 'ink-3', halo: true },
  'break-name': { fill: 'ink-2', halo: true },
  'limit-name': NAME,
  'target-name': NAME,
  value: { fill: 'ink', weight: 700, halo: true },
} as const satisfies Readonly<Record<string, Paint>>;

export function paintOf(role: Role): Paint {
  return PAINTS[role];
}

export function isHatch(fill: Ink | Hatch): fill is Hatch {
  return Object.hasOwn(HATCHES, fill);
}
