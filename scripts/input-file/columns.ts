import { readFileSync } from 'node:fs';
import { InputError } from '../input-error.ts';
import { candidatesOf } from './column-name.ts';

/** At which place of a row each field stands; a field that the file lacks is not there. */
export type Columns<F extends string> = ReadonlyMap<F, number>;

/** What a kind of file calls its columns, which it must have, and in which units. */
export type Layout<F extends string> = {
  /** The settings file that the user is sent to. */
  readonly settings: string;
  /** The names of each field; a unit in brackets, case and blanks do not matter. */
  readonly names: () => Readonly<Record<F, readonly string[]>>;
  /** The columns that a header lacks. */
  readonly missing: (has: (field: F) => boolean) => readonly string[];
  /** The unit in words that a field must have, where the name of its column says another; null where it does not. */
  readonly otherUnit: (field: F, name: string) => string | null;
  /** Brackets that make another column of it, like `(8h)`. */
  readonly keptBrackets?: RegExp;
};

type Found<F> = { readonly field: F; readonly places: readonly number[] };

/** Finds the fields in a header row. @throws InputError naming every column that is missing, doubled or of another unit. */
export function columnsOf<F extends string>(
  file: string,
  header: readonly string[],
  layout: Layout<F>,
): Columns<F> {
  const found = foundIn(header, layout);
  const missing = layout.missing((field) => found.some((entry) => entry.field === field));
  const problems = [
    ...(missing.length === 0 ? [] : [`缺少列：${missing.join('、')}`]),
    ...found.flatMap((entry) => doubled(entry, header)),
    ...found.flatMap(({ field, places }) =>
      places.flatMap((place) => wrongUnit(field, header[place] ?? '', layout)),
    ),
  ];
  if (problems.length > 0) throw new InputError(explain(file, problems, header, layout.settings));
  return new Map(
    found.flatMap(({ field, places: [place] }) => (place === undefined ? [] : [[field, place]])),
  );
}

/** Names by field from a settings file, which is checked with the content. */
export function namesIn<F extends string>(settings: string): Readonly<Record<F, readonly string[]>> {
  return JSON.parse(readFileSync(settings, 'utf8')) as Record<F, string[]>; // the schema's keys are the fields
}

/** The fields that a header has, in the order of the settings. */
function foundIn<F extends string>(header: readonly string[], layout: Layout<F>): Found<F>[] {
  const entries = Object.entries(layout.names()) as [F, readonly string[]][]; // typed by the layout
  const fields = new Map(
    entries.flatMap(([field, names]) =>
      names.map((name): [string, F] => [candidatesOf(name, layout.keptBrackets)[0] ?? '', field]),
    ),
  );
  const fieldOf = (name: string) =>
    candidatesOf(name, layout.keptBrackets)
      .map((candidate) => fields.get(candidate))
      .find((field) => field !== undefined);
  const known = header.map(fieldOf);
  return entries
    .map(([field]) => ({ field, places: [...known.keys()].filter((place) => known[place] === field) }))
    .filter(({ places }) => places.length > 0);
}

function doubled<F extends string>({ field, places }: Found<F>, header: readonly string[]): string[] {
  if (places.length < 2) return [];
  return [`“${places.map((place) => header[place]).join('”和“')}”都是 ${field}，不知用哪一列`];
}

function wrongUnit<F extends string>(field: F, name: string, layout: Layout<F>): string[] {
  const wanted = layout.otherUnit(field, name.normalize('NFKC'));
  return wanted === null ? [] : [`“${name}”的单位不对，${field} 要用${wanted}`];
}

function explain(file: string, problems: readonly string[], header: readonly string[], settings: string) {
  return (
    `${file}：第 1 行表头${problems.join('；')}。表头是“${header.join(',').slice(0, 200)}”。` +
    `请补上缺的列、改表头或换算单位，或把你的列名加进 ${settings}。`
  );
}
