import { performance } from 'node:perf_hooks';
import { indexSite } from '../../../build/index-site.ts';
import { indexStock } from './stock.ts';

// Run as a process of its own: what the one asks of its environment does not reach the other.
const [which = '', folder = ''] = process.argv.slice(2);
const before = performance.now();
await (which === 'ours' ? indexSite(folder) : indexStock(folder));
console.log((performance.now() - before) / 1000);
