// Writes invented hourly air station files to show the portal with: one CSV a year, the same bytes for the same seed.
import { readOptions } from './demo-data/options.ts';
import { Refusal } from './demo-data/refusal.ts';
import { writeYear } from './demo-data/year-file.ts';

try {
  const { from, to, ...target } = readOptions(process.argv.slice(2));
  for (let year = from; year <= to; year += 1) console.log(await writeYear(year, target));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
