import type { Room } from './shape.ts';
import { roomFor } from './text-width.ts';

/** em: `12月`, `2026`. */
const LABEL = 2.2;

/** Every entry, every third, sixth or twelfth; counted from the last, which always has its label. */
const STEPS = [1, 3, 6, 12] as const;

/** How wide a drawing must be for the label of each entry; null where no screen is wide enough. */
export function labelRooms(count: number): (Room | null)[] {
  const rooms = STEPS.map((step) => ({ step, room: roomFor(LABEL, step / count) }));
  return Array.from({ length: count }, (_, index) => {
    const fits = rooms.flatMap(({ step, room }) =>
      (count - 1 - index) % step === 0 && room !== null ? [room] : [],
    );
    return fits.length > 0 ? (fits.toSorted((a, b) => a - b)[0] ?? null) : null;
  });
}
