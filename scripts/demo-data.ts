// Writes invented hourly air station files to show the portal with: one CSV a year, the same bytes for the same seed.
import { readOptions } from './demo-data/options.ts';
import { writeYear } from './demo-data/year-file.ts';
import { runScript } from './input-error.ts';

await runScript(async () => {
  const { from, to, ...target } = readOptions(process.argv.slice(2));
  for (let year = from; year <= to; year += 1) console.log(await writeYear(year, target));
});
