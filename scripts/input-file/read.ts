import { InputError } from '../input-error.ts';
import { withoutDoubled, type Doubling } from './doubled.ts';
import { inspectFile, type InspectedFile } from './inspect.ts';
import { isHarmless, type Problem } from './problems.ts';
import { eachTaken, type Place, type Reader } from './taken-rows.ts';

/** What files hold. With any problem, the rows must not be published. */
export type Read<T> = {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
  /** Worth a look, without being wrong. */
  readonly findings: readonly Problem[];
  /** The files that could be opened, in the order given. */
  readonly files: readonly InspectedFile[];
};

/** Reads files to their end. All problems of all files come back together; nothing is thrown for them. */
export async function readFiles<F extends string, T extends Pick<Place, 'file' | 'line'>>(
  paths: readonly string[],
  reader: Reader<F, T>,
  doubling: Doubling<T>,
): Promise<Read<T>> {
  const rows: T[] = [];
  const told: Problem[] = [];
  const files: InspectedFile[] = [];
  for (const path of paths) {
    try {
      const file = await inspectFile(path);
      files.push(file);
      await eachTaken(file, reader, { give: (row) => rows.push(row), tell: (problem) => told.push(problem) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      told.push({ kind: 'file', file: path, line: 1, message: error.message });
    }
  }
  const { rows: kept, doubled } = withoutDoubled(rows, doubling);
  told.push(...doubled);
  return {
    rows: kept,
    problems: told.filter((problem) => !isHarmless(problem)),
    findings: told.filter(isHarmless),
    files,
  };
}
