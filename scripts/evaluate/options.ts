import { parseArgs } from 'node:util';
import { InputError } from '../input-error.ts';
import { AQI_STANDARDS } from '#src/domain/standards/edition.ts';
import type { AqiStandard } from '#src/domain/standards/aqi-standard.ts';

export type EvaluateOptions = {
  readonly file: string;
  /** Null: by the day of each row. */
  readonly standard: AqiStandard | null;
  /** Where every row's result is written; null = to standard output when the file carries no published values. */
  readonly out: string | null;
};

export type WaterOptions = Pick<EvaluateOptions, 'file' | 'out'>;

const USAGE = `用法：npm run evaluate -- air-hourly 文件.csv [--standard 2012|2026] [--out 结果.csv]
  不给 --standard 时按每行数据的日期选用标准。
或：npm run evaluate -- water 文件.csv [--out 结果.csv]
  逐行评价水质类别，并与公布的类别比较。`;

/** What is to be evaluated: the first word. */
export function isWater(args: readonly string[]): boolean {
  return args[0] === 'water';
}

/** @throws InputError with the usage for what cannot be understood. */
export function waterOptions(args: readonly string[]): WaterOptions {
  const { values, positionals } = parse(args);
  const [, file] = positionals;
  if (file === undefined || positionals.length > 2 || values.standard !== undefined) {
    throw new InputError(USAGE);
  }
  return { file, out: values.out ?? null };
}

/** @throws InputError with the usage for what cannot be understood. */
export function evaluateOptions(args: readonly string[]): EvaluateOptions {
  const { values, positionals } = parse(args);
  const [kind, file] = positionals;
  if (kind !== 'air-hourly' || file === undefined || positionals.length > 2) throw new InputError(USAGE);
  return { file, standard: standardNamed(values.standard), out: values.out ?? null };
}

function parse(args: readonly string[]) {
  try {
    const options = { standard: { type: 'string' }, out: { type: 'string' } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function standardNamed(year: string | undefined): AqiStandard | null {
  if (year === undefined) return null;
  const standard = AQI_STANDARDS.find(({ id }) => id.endsWith(year) && year.length === 4);
  if (!standard) throw new InputError(`没有标准“${year}”。请写 2012 或 2026。\n${USAGE}`);
  return standard;
}
