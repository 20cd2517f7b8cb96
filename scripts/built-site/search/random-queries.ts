import { hash } from '#scripts/demo-data/random.ts';

/** Seeded: the same every time, until the pages change. */
const SEED = 20261126;
const LONGEST = 20;

/** Slices of texts of 1 to 20 characters, a tenth of them backwards. */
export function randomQueries(texts: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const characters = [...(texts[hash(SEED, number, 0) % texts.length] ?? '')];
    const length = 1 + (hash(SEED, number, 1) % LONGEST);
    const start = hash(SEED, number, 2) % Math.max(1, characters.length - length + 1);
    const slice = characters.slice(start, start + length);
    return (hash(SEED, number, 3) % 10 === 0 ? slice.toReversed() : slice).join('');
  });
}
