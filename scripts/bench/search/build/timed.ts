import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const CHUNK_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Seconds that a step takes. */
export function timed(step: () => void): number {
  const before = performance.now();
  step();
  return (performance.now() - before) / 1000;
}

/** The least seconds of building Pagefind's two indexes, so many times in turn, that a busy machine disturbs both alike. */
export function timedInTurn(folders: Folders, rounds: number): { stock: number; ours: number } {
  let [stock, ours] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    stock = Math.min(stock, inProcess('stock', folders.stock));
    ours = Math.min(ours, inProcess('ours', folders.ours));
  }
  return { stock, ours };
}

function inProcess(which: 'stock' | 'ours', folder: string): number {
  const words = ['scripts/bench/search/build/time-index.ts', which, folder];
  const { [CHUNK_SIZE]: chosen, ...env } = process.env;
  const told = which === 'ours' && chosen ? { ...env, [CHUNK_SIZE]: chosen } : env; // stock Pagefind is as it comes
  const output = execFileSync(process.execPath, words, { encoding: 'utf8', env: told });
  return Number(output.trim().split('\n').at(-1));
}

type Folders = { readonly stock: string; readonly ours: string };
