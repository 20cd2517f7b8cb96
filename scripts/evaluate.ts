import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stringify } from 'csv-stringify';
import { evaluateFile } from './evaluate/evaluate-file.ts';
import { evaluateOptions } from './evaluate/options.ts';
import { runScript } from './input-error.ts';

await runScript(async () => {
  const { file, standard, out } = evaluateOptions(process.argv.slice(2));
  const csv = stringify({ header: true });
  const written = out === null ? csv.pipe(process.stdout) : csv.pipe(createWriteStream(out));
  const tally = await evaluateFile(file, standard, (result, hasPublished) => {
    // Without --out, rows are printed only where there is nothing to compare with.
    if (out !== null || !hasPublished) csv.write(result);
  });
  csv.end();
  if (out !== null) await once(written, 'finish');
  for (const line of tally.lines()) console.log(line);
  if (!tally.agrees()) process.exitCode = 1;
});
