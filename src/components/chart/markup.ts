import { HATCHES, isHatch, paintOf, TILE, type Hatch, type Ink, type Paint, type Role } from './paint.ts';
import { MARK, type Shape } from './shape.ts';

/** Where shapes become SVG: a page, whose style sheet knows the colours and whose width is not known, or a file. */
export type Medium = {
  readonly x: (percent: number) => string;
  readonly ink: (ink: Ink) => string;
  /** The id of a pattern, which no other drawing of the page has. */
  readonly hatchId: (hatch: Hatch) => string;
  /** `twice`: for programs that do not know `paint-order`, and would paint the halo over its text. */
  readonly halo: 'order' | 'twice';
  /** How wide the drawing is, rem; null where it is not known: then the style sheet hides what has no room. */
  readonly room: number | null;
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Shapes as SVG, one group for each run of shapes of the same role. */
export function shapesMarkup(shapes: readonly Shape[], medium: Medium): string {
  const shown = shapes.filter((shape) => hasRoom(shape, medium));
  const groups = shown.reduce<Shape[][]>((all, shape) => {
    const last = all.at(-1);
    if (last?.[0]?.role !== shape.role) return [...all, [shape]];
    return [...all.slice(0, -1), [...last, shape]];
  }, []);
  return groups.map((group) => groupMarkup(group, medium)).join('');
}

function hasRoom(shape: Shape, { room }: Medium): boolean {
  return room === null || shape.kind !== 'text' || (shape.room ?? 0) <= room;
}

function groupMarkup(group: readonly Shape[], medium: Medium): string {
  const [first] = group;
  if (!first) return '';
  const content = group.map((shape) => shapeMarkup(shape, medium)).join('');
  const paint = paintOf(first.role);
  const halo = { stroke: medium.ink('paper'), 'stroke-width': 4, 'stroke-linejoin': 'round' };
  const own = paintAttributes(paint, medium);
  if (!paint.halo) return tag('g', { ...roleClass(first.role, medium), ...own }, content);
  if (medium.halo === 'order')
    return tag('g', { ...roleClass(first.role, medium), ...own, ...halo, 'paint-order': 'stroke' }, content);
  const weight = own['font-weight'];
  return tag('g', { fill: 'none', 'font-weight': weight, ...halo }, content) + tag('g', own, content);
}

/** In a page a shape can be found by its role. */
function roleClass(role: Role, { room }: Medium): Attributes {
  return room === null ? { class: `shape-${role}` } : {};
}

function paintAttributes({ fill, stroke, width, dash, weight }: Paint, medium: Medium): Attributes {
  return {
    fill: fill === undefined ? 'none' : isHatch(fill) ? `url(#${medium.hatchId(fill)})` : medium.ink(fill),
    stroke: stroke && medium.ink(stroke),
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': dash?.join(' '),
    'font-weight': weight,
  };
}

function shapeMarkup(shape: Shape, medium: Medium): string {
  const { x } = medium;
  switch (shape.kind) {
    case 'line': {
      const { x1, x2, y1, y2, dx } = shape;
      const transform = dx ? `translate(${dx} 0)` : undefined;
      return tag('line', { x1: x(x1), x2: x(x2), y1: px(y1), y2: px(y2), transform });
    }
    case 'rect':
      return tag('rect', {
        x: x(shape.x),
        width: x(shape.width),
        y: px(shape.y),
        height: px(shape.height),
      });
    case 'dot':
      return tag('circle', { cx: x(shape.x), cy: px(shape.y), r: MARK });
    case 'square':
      return tag('rect', {
        x: x(shape.x),
        y: px(shape.y),
        width: 2 * MARK,
        height: 2 * MARK,
        transform: `translate(${-MARK} ${-MARK})`,
      });
    case 'text': {
      const { anchor, dx, room, text } = shape;
      const hidden = medium.room === null && room ? `room-${String(room).replace('.', '-')}` : undefined;
      const end = anchor === 'start' ? undefined : anchor;
      return tag(
        'text',
        { class: hidden, x: x(shape.x), y: px(shape.y), dx, 'text-anchor': end },
        escaped(text),
      );
    }
  }
}

/** The stripes that the shapes use. */
export function hatchMarkup(medium: Medium): string {
  const patterns = (Object.keys(HATCHES) as Hatch[]).map((hatch) => {
    const { ink, stripe } = HATCHES[hatch];
    const ground = tag('rect', { width: TILE, height: TILE, fill: medium.ink('paper') });
    const line = tag('rect', { width: stripe, height: TILE, fill: medium.ink(ink) });
    return tag(
      'pattern',
      {
        id: medium.hatchId(hatch),
        width: TILE,
        height: TILE,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      ground + line,
    );
  });
  return tag('defs', {}, patterns.join(''));
}

export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** Text that may stand in XML; what XML cannot hold at all is left out. */
export function escaped(text: string): string {
  const sound = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return sound
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Two decimals are enough for a screen. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
