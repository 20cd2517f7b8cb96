import { compileMonthsOf } from './compile-months.ts';
import type { MonthFiles } from './month-files.ts';

// Run as a process of its own, so that its peak memory is that of one compilation.
const [files = '', first = '', last = ''] = process.argv.slice(2);
await compileMonthsOf(JSON.parse(files) as MonthFiles, first, last); // as `months.ts` wrote it
console.log(process.resourceUsage().maxRSS / 1024);
