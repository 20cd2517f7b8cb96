/** A place that the portal knows, and what files call it too. */
export type Known = { readonly name: string; readonly aliases?: readonly string[] };

/** Where a name stands, and where names are known. */
export type NameContext = {
  readonly file: string;
  readonly line: number;
  /** What the name is of: `断面`, `水源地`. */
  readonly what: string;
  /** The settings file of the known ones. */
  readonly settings: string;
};

/** How many similar names are suggested at most, and how like the name they must be. */
const SUGGESTED = 3;
const LEAST_LIKENESS = 0.4;

/** The place that a name of a file means, or a sentence that says where it stands, which known names are like it, and the cure. */
export function knownName<K extends Known>(
  name: string,
  known: readonly K[],
  context: NameContext,
): K | string {
  const named = namesOf(known).get(plain(name)) as K | undefined; // what is indexed is what is known
  return named ?? unknown(name, known, context);
}

const indexes = new WeakMap<readonly Known[], ReadonlyMap<string, Known>>();

/** Which place each name means: a file asks for every row. A name stands before an alias, the first of a list before the others. */
function namesOf(known: readonly Known[]): ReadonlyMap<string, Known> {
  return indexes.getOrInsertComputed(known, () => {
    const names = known.map((place) => [plain(place.name), place] as const);
    const aliases = known.flatMap((place) =>
      (place.aliases ?? []).map((alias) => [plain(alias), place] as const),
    );
    return new Map([...names, ...aliases].toReversed());
  });
}

/** The known names most like a name, the best first. */
export function similarNames(name: string, known: readonly Known[]): string[] {
  return known
    .map((place) => ({
      name: place.name,
      likeness: Math.max(...[place.name, ...(place.aliases ?? [])].map((each) => likeness(name, each))),
    }))
    .filter((place) => place.likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name, 'zh'))
    .slice(0, SUGGESTED)
    .map((place) => place.name);
}

function unknown(name: string, known: readonly Known[], { file, line, what, settings }: NameContext): string {
  const similar = similarNames(name, known);
  const hint =
    similar.length === 0
      ? ''
      : `名称相近的有${similar.map((each) => `“${each}”`).join('、')}；若是其中之一改了名或写法不同，请把“${name}”加进它的 aliases。`;
  return (
    `${file}：第 ${line} 行的${what}“${name}”不在 ${settings} 里。${hint}` +
    `写错的请改正数据，新增的${what}请在 ${settings} 里加上一条。`
  );
}

/** Blanks, full-width letters and brackets of either width do not make another name. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** Dice's coefficient over the characters: 1 = the same ones, 0 = none in common. */
function likeness(a: string, b: string): number {
  const [one, other] = [[...plain(a)], [...plain(b)]];
  const left = [...other];
  const common = one.filter((character) => {
    const place = left.indexOf(character);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return (2 * common.length) / Math.max(1, one.length + other.length);
}
