import { execFileSync } from 'node:child_process';

/** The peak memory in MB that a script prints of itself, run as a process of its own. */
export function peakOf(script: string, words: readonly string[]): string {
  return Number(execFileSync(process.execPath, [script, ...words], { encoding: 'utf8' })).toFixed(0);
}
