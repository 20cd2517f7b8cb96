type Fact = { readonly what: string; readonly number: string };

/** The key fact that carries the headline of a release: the first that is called so; null where none does. */
export function headlineFactOf<F extends Fact>({
  headlineFact,
  keyFacts,
}: {
  readonly headlineFact?: string | null | undefined;
  readonly keyFacts: readonly F[];
}): F | null {
  return keyFacts.find(({ what }) => what === headlineFact) ?? null;
}
