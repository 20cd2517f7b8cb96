/** Rows that a table must have, worked out from what is stored; columns that are not named are not compared. */
export type ExpectedTable = {
  /** The end of its file's name: `air-last-year`. */
  readonly id: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly ExpectedRow[];
};

export type ExpectedRow = Readonly<Record<string, string | number | boolean | null>>;

type Stored = Readonly<Record<string, unknown>>;

/** What is stored, typed loosely on purpose: the checks read it apart from the types of src. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Stored | null | undefined)?.[name], value);

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] =>
  (at(value, ...path) as readonly unknown[] | undefined) ?? [];

export const numberAt = (value: unknown, ...path: readonly (string | number)[]): number | null =>
  (at(value, ...path) as number | null | undefined) ?? null;

export const textAt = (value: unknown, ...path: readonly (string | number)[]): string =>
  `${(at(value, ...path) as string | number | undefined) ?? ''}`;

export const POLLUTANTS = ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'] as const;
