/** What runs in the browser: one of the engines that are compared. */
export type Engine = {
  /** Loads what is needed before anything can be asked. */
  readonly start: () => Promise<void>;
  /** All that it finds, best first, by names that `NAMES` of the measuring side turn into addresses; the first ten are ready to be shown. */
  readonly ask: (query: string) => Promise<readonly string[]>;
};

/** As many results stand on the first page. */
export const SHOWN = 10;

export async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T; // written by the benchmark
}

/** Reads what the first of the pages found say, for their excerpts. */
export async function readFirst(names: readonly string[]): Promise<void> {
  await Promise.all(names.slice(0, SHOWN).map((name) => readJson(`/texts/${name}.json`)));
}
