// Measures reading and compiling against the cost of merely parsing the same files.
import { benchMonths } from './bench/months.ts';
import { benchWeeks } from './bench/weeks.ts';
import { runScript } from './input-error.ts';

await runScript(async () => {
  await benchWeeks();
  await benchMonths();
});
