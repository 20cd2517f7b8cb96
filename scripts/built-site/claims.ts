/** Something that a sentence may say: how it is worded, and what is true of it. */
export type Claim = {
  readonly pattern: RegExp;
  /** What is said and what is true, each as `[of what, said, true]`. */
  readonly says: (...groups: string[]) => readonly Said[];
  /** Whether the sentence must say it. */
  readonly due?: boolean;
};

export type Said = readonly [what: string, said: unknown, is: unknown];

/**
 * Takes a sentence apart from its start, claim by claim. A word that no claim knows is a problem, so that nothing said goes
 * unchecked; so is a claim that is due and not made.
 */
export function claimProblems(place: string, sentence: string, claims: readonly Claim[]): string[] {
  const problems: string[] = [];
  const made = new Set<Claim>();
  for (let rest = sentence; rest !== '';) {
    const found = claims
      .map((claim) => ({ claim, match: new RegExp(`^(?:${claim.pattern.source})`).exec(rest) }))
      .find(({ match }) => match?.[0]);
    if (!found?.match) return [...problems, `${place}: 句子里的“${rest}”核对不了。请检查这句话或本检查。`];
    const [all, ...groups] = found.match;
    made.add(found.claim);
    problems.push(...saidProblems(place, all, found.claim.says(...groups)));
    rest = rest.slice(all.length);
  }
  const silent = claims.filter((claim) => claim.due && !made.has(claim));
  return [
    ...problems,
    ...silent.map(({ pattern }) => `${place}: 没有说应当说的话（${pattern.source}）。请检查这句话。`),
  ];
}

/** Where what is said differs from what is true. */
export function saidProblems(place: string, where: string, said: readonly Said[]): string[] {
  return said
    .filter(([, value, truth]) => String(value) !== String(truth))
    .map(
      ([what, value, truth]) =>
        `${place}: “${where}”里的${what}是${String(value)}，数据是${String(truth)}。请检查这句话由哪里生成。`,
    );
}

/** What stands between others and says nothing by itself. */
export function silent(pattern: RegExp): Claim {
  return { pattern, says: () => [] };
}
