// Writes invented files to show the portal with, each for one year: hourly air, and water, drinking water, noise and
// townships. The same bytes for the same seed.
import { today } from '#src/clock.ts';
import { writeMonths } from './demo-data/month-files.ts';
import { readOptions } from './demo-data/options.ts';
import { readPlaces } from './demo-data/places.ts';
import { writeYear } from './demo-data/year-file.ts';
import { runScript } from './input-error.ts';

await runScript(async () => {
  const options = readOptions(process.argv.slice(2));
  const places = readPlaces();
  for (let year = options.from; year <= options.to; year += 1) {
    console.log(await writeYear(year, options, today()));
    console.log(await writeMonths(year, options, places, today()));
  }
});
