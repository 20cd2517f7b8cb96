import { compileYear } from './compile-year.ts';

// Run as a process of its own, so that its peak memory is that of one compilation.
const [path = '', first = '', last = ''] = process.argv.slice(2);
await compileYear(path, first, last);
console.log(process.resourceUsage().maxRSS / 1024);
