import type { InspectedFile } from '../input-file/inspect.ts';

const INTERVAL_MS = 2000;
let last = 0;

/** Tells on standard error how much of a long file is read, every two seconds. */
export function showProgress({ name, bytes }: InspectedFile, bytesRead: number): void {
  const now = Date.now();
  if (last === 0) last = now;
  if (now - last < INTERVAL_MS) return;
  last = now;
  console.error(`${name}：已读 ${Math.floor((bytesRead / bytes) * 100)}%`);
}
