/** The part of Pagefind's interface that is used. */
export type Pagefind = {
  /** Before the first search. */
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  /** Null asks for all pages. Places are those of the tokens found. */
  readonly search: (
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
  /** How many pages have each value of each filter. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  readonly destroy: () => Promise<void>;
};
