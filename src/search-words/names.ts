import type { HelpName, NameKind } from '#src/search/help/words.ts';
import type { NamedPage, NamedPlace, WordSources } from './sources.ts';

/** Kinds of pages whose titles are names that readers type; of the others, titles are sentences. */
const NAMED: ReadonlySet<NameKind> = new Set(['facility', 'nature', 'open-day', 'plan']);

/** Every place and thing that has a page, or a place on one, and names in use that have none. The first of two alike is the better. */
export function namesOf(sources: WordSources): HelpName[] {
  const { site, columns, terms, topics, pages, table } = sources;
  const own = [
    ...site.districts.map(({ id, name }) => of(name, `/districts/${id}/`, 'district', [name.slice(0, -1)])),
    ...columns.map(({ path, name }) => of(name, path, 'column')),
    ...pages.filter(isNamed).map(fromPage),
    ...sources.sections.map((place) => ({ ...placed(place, 'section'), address: sectionAddress(place) })),
    ...terms.map(({ id, term }) => of(term, `/glossary/#${id}`, 'term', partsOf(term))),
    ...topics.map(({ id, name }) => of(name, `/news/topics/${id}/`, 'topic', joinedNames(name))),
    ...sources.newsKinds.map(({ id, name }) => of(name, `/news/kinds/${id}/`, 'topic')),
    ...sources.waterSources.map((place) => ({
      ...placed(place, 'water-source'),
      address: '/water/#drinking',
    })),
    of(site.city, null, 'place', site.cityAliases.filter(isChinese)),
  ];
  return distinct([...inUse(table.names, own, pages), ...own, ...waters(sources)]);
}

/** The name of a page, or of a thing that has a place on one: of a column, a district …, else its title; null where it has neither. */
export function pageName(
  address: string,
  names: readonly HelpName[],
  pages: readonly NamedPage[],
): Omit<HelpName, 'also'> | null {
  const all = [...names.filter(({ kind }) => kind !== 'water-source'), ...pages.map(fromPage)];
  const found =
    all.find((name) => name.address === address) ??
    all.find((name) => name.address === address.replace(/#.*/, ''));
  if (found === undefined) return null;
  const { also: _, ...name } = found;
  return { ...name, address };
}

function isNamed({ kind, address }: NamedPage): boolean {
  return NAMED.has(kind) ? !address.includes('/sessions/') : address.startsWith('/events/days/');
}

function fromPage({ address, title, kind, provenance }: NamedPage): HelpName {
  return { ...of(title, address, kind), ...(provenance === 'demonstration' && { demonstration: true }) };
}

function placed({ name, aliases, demonstration }: NamedPlace, kind: NameKind): HelpName {
  return { ...of(name, null, kind, aliases), ...(demonstration && { demonstration: true }) };
}

/** As the page of sections gives ids: without white space. */
function sectionAddress({ name }: NamedPlace): string {
  return `/water/sections/#${name.replace(/\s+/g, '-')}`;
}

/** Names that editors add: of a page that has a name already, one more of it. */
function inUse(
  added: WordSources['table']['names'],
  own: readonly HelpName[],
  pages: readonly NamedPage[],
): HelpName[] {
  return added.map(({ name, page }) => {
    const found = page === null ? null : pageName(page, own, pages);
    if (found === null) return of(name, null, 'place');
    return { ...found, ...(name !== found.name && { also: [name] }) };
  });
}

function waters({ sections }: WordSources): HelpName[] {
  return sections.flatMap(({ waters: names, demonstration }) =>
    names.map((name) => ({ ...of(name, null, 'place'), ...(demonstration && { demonstration: true }) })),
  );
}

/** Pinyin is not what pages call it. */
function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** `空气质量指数（AQI）` is called by either part. */
function partsOf(term: string): string[] {
  return term.split(/[（）、]/u).filter(Boolean);
}

/** `土壤与地下水` is about both. */
function joinedNames(name: string): string[] {
  return name.split('与').map((part) => part.replace(/[“”]/g, ''));
}

function of(name: string, address: string | null, kind: NameKind, also: readonly string[] = []): HelpName {
  const others = [...new Set(also)].filter((other) => other !== name);
  return { name, address, kind, ...(others.length > 0 && { also: others }) };
}

/** One entry for each page and name, with all that it is called. */
function distinct(names: readonly HelpName[]): HelpName[] {
  const groups = Map.groupBy(names, ({ name, address }) => `${name}\n${address ?? ''}`);
  const named = new Set(names.filter(({ address }) => address !== null).map(({ name }) => name));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined || (first.address === null && named.has(first.name))) return [];
    const demonstration = [first, ...rest].every((name) => name.demonstration);
    const also = [first, ...rest].flatMap((name) => name.also ?? []);
    return [{ ...of(first.name, first.address, first.kind, also), ...(demonstration && { demonstration }) }];
  });
}
