import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stringify } from 'csv-stringify';
import { evaluateFile } from './evaluate/evaluate-file.ts';
import { evaluateWater } from './evaluate/evaluate-water.ts';
import { evaluateOptions, isWater, waterOptions } from './evaluate/options.ts';
import type { Tally } from './evaluate/tally.ts';
import { runScript } from './input-error.ts';

type Write = (result: object, hasPublished: boolean) => void;

await runScript(async () => {
  const args = process.argv.slice(2);
  if (isWater(args)) {
    const { file, out } = waterOptions(args);
    await tell(out, (write) => evaluateWater(file, write));
  } else {
    const { file, standard, out } = evaluateOptions(args);
    await tell(out, (write) => evaluateFile(file, standard, write));
  }
});

/** Writes the results of rows, then prints what does not agree. */
async function tell(out: string | null, evaluate: (write: Write) => Promise<Tally>): Promise<void> {
  const csv = stringify({ header: true });
  const written = out === null ? csv.pipe(process.stdout) : csv.pipe(createWriteStream(out));
  const tally = await evaluate((result, hasPublished) => {
    // Without --out, rows are printed only where there is nothing to compare with.
    if (out !== null || !hasPublished) csv.write(result);
  });
  csv.end();
  if (out !== null) await once(written, 'finish');
  for (const line of tally.lines()) console.log(line);
  if (!tally.agrees()) process.exitCode = 1;
}
