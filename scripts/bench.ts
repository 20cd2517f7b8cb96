// `npm run bench` measures reading and compiling against the cost of merely parsing the same files,
// `npm run bench -- search` the search against other engines.
import { benchMonths } from './bench/months.ts';
import { benchSearch } from './bench/search.ts';
import { benchWeeks } from './bench/weeks.ts';
import { runScript } from './input-error.ts';

await runScript(async () => {
  const [first, ...words] = process.argv.slice(2);
  if (first === 'search') return benchSearch(words);
  await benchWeeks();
  await benchMonths();
});
