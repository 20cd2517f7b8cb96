/**
 * Chance without a sequence: a value depends on its keys alone, never on what was asked before it.
 * Only integer and IEEE basic arithmetic, here and in all that builds on it: the same bytes on every machine.
 */
export function hash(...keys: readonly number[]): number {
  let state = 0x2545f491;
  for (const key of keys) state = scramble((state ^ key) + 0x9e3779b9);
  return state >>> 0;
}

/** A key for a name, so that two uses of one hour never share their chance (FNV-1a). */
export function keyOf(name: string): number {
  let state = 0x811c9dc5;
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return state >>> 0;
}

/** 0 ≤ value < 1. */
export function fraction(...keys: readonly number[]): number {
  return hash(...keys) / 2 ** 32;
}

/** −1 ≤ value < 1. */
export function signed(...keys: readonly number[]): number {
  return fraction(...keys) * 2 - 1;
}

/** Smooth noise between −1 and 1 with a new random height at every whole `position`. */
export function valueNoise(position: number, ...keys: readonly number[]): number {
  const cell = Math.floor(position);
  const rest = position - cell;
  const before = signed(...keys, cell);
  const after = signed(...keys, cell + 1);
  return before + (after - before) * rest * rest * (3 - 2 * rest);
}

/** The finaliser of MurmurHash3. */
function scramble(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
