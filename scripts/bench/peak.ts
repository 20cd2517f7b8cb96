import { execFileSync } from 'node:child_process';

/** MB of long-lived objects: without a bound the peak is that of garbage that nobody has collected yet. */
export const BOUND = 96;

/** The peak memory in MB that a script prints of itself, run as a process of its own with long-lived objects bounded. */
export function peakOf(script: string, words: readonly string[]): string {
  const bounded = [`--max-old-space-size=${BOUND}`, script, ...words];
  return Number(execFileSync(process.execPath, bounded, { encoding: 'utf8' })).toFixed(0);
}
