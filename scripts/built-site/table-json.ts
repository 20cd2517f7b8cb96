/** A table's JSON as a reader gets it; typed loosely on purpose: this is what is to be checked. */
export type TableJson = {
  readonly columns: readonly { readonly key: string; readonly decimals: number }[];
  readonly rows: readonly JsonRow[];
  readonly notes?: readonly string[];
};

export type JsonRow = Readonly<Record<string, unknown>> & {
  readonly gaps?: Readonly<Record<string, string>>;
};

/** Reads a table. */
export function tableJson(text: string): TableJson {
  return JSON.parse(text) as TableJson; // written by jsonOf
}

/** A number of a row; null where it is missing. */
export function numberIn(row: JsonRow | undefined, key: string): number | null {
  const value = row?.[key];
  return typeof value === 'number' ? value : null;
}
