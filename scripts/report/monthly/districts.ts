import type { Site } from '#src/schemas/site.ts';

/** A row that names a district; null = it names none. */
type DistrictRow = { readonly file: string; readonly line: number; readonly district: string | null };

/** The id of a district, written in full or without its last character (`柯桥`); undefined for another name. */
export function districtIdOf(name: string | null, site: Site): string | undefined {
  return site.districts.find((district) => district.name === name || district.name.slice(0, -1) === name)?.id;
}

/** Rows of districts that the site knows, or of none; the other districts come back as problems, each name once. */
export function knownDistricts<R extends DistrictRow>(
  rows: readonly R[],
  site: Site,
): { rows: R[]; problems: string[] } {
  const isKnown = ({ district }: R) => district === null || districtIdOf(district, site) !== undefined;
  const unknown = Map.groupBy(
    rows.filter((row) => !isKnown(row)),
    ({ district }) => district,
  );
  const problems = [...unknown.values()].flatMap(([first]) => (first ? [sentence(first)] : []));
  return { rows: rows.filter(isKnown), problems };
}

function sentence({ file, line, district }: DistrictRow): string {
  return `${file}：第 ${line} 行的区县“${district}”不在 content/site.json 的名单里。请改正数据，或在那里加上。`;
}

/** The places that a row can mean: those of its district, all where it names none. */
export function placesWithin<T extends { readonly district: string }>(
  places: readonly T[],
  { district }: DistrictRow,
  site: Site,
): readonly T[] {
  if (district === null) return places;
  return places.filter((place) => place.district === districtIdOf(district, site));
}

/** Rows that name a district or a place of just one; the others come back as problems, each name once. */
export function clearNames<R extends DistrictRow>(
  rows: readonly R[],
  nameOf: (row: R) => string,
  places: readonly { readonly name: string }[],
): { rows: R[]; problems: string[] } {
  const counts = Map.groupBy(places, ({ name }) => name);
  const isClear = (row: R) => row.district !== null || (counts.get(nameOf(row))?.length ?? 0) < 2;
  const open = rows.filter((row) => !isClear(row));
  const problems = [...Map.groupBy(open, nameOf)].flatMap(([name, [first]]) =>
    first
      ? [`${first.file}：第 ${first.line} 行的“${name}”在几个区县都有，不知是哪一个。请补上 district 列。`]
      : [],
  );
  return { rows: rows.filter(isClear), problems };
}
