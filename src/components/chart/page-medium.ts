import { px, type Medium } from './markup.ts';

/** Drawn in a page: widths in percent, colours by the style sheet in every theme. `id` is the chart's own. */
export function pageMedium(id: string): Medium {
  return {
    x: (percent) => `${px(percent)}%`,
    ink: (ink) => `var(--color-${ink})`,
    hatchId: (hatch) => `${hatch}-${id}`,
    halo: 'order',
    room: null,
  };
}
