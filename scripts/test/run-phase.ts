import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { countTests, type Outcome } from './outcome.ts';
import type { Phase } from './phases.ts';

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a phase with its output on the screen; one that needs a phase that failed is left out. */
export function runPhase({ name, command, counts, needs }: Phase, earlier: readonly Outcome[]): Outcome {
  if (earlier.some((outcome) => outcome.name === needs && outcome.failed > 0)) {
    return { name, passed: 0, failed: 0, seconds: null };
  }
  console.log(`\n── ${name} ──`);
  if (counts) rmSync(counts, { force: true });
  const [program, ...args] = command;
  const started = Date.now();
  const { status, error } = spawnSync(program, args, {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error);
  const report = counts ? read(counts) : null;
  return { name, ...countTests(status === 0, report), seconds: Math.round((Date.now() - started) / 1000) };
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
