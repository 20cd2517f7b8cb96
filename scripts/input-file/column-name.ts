/** A unit at the end of a name without brackets: `nh3n_mg/l`, `氨氮毫克/升`. */
const TRAILING_UNIT = /(?:(?:m|μ|u|n)g[/per]*(?:l|m3)|[毫微纳]克[/每]?(?:升|立方米))$/;

/** Words that make no other column of it. */
const TRAILING_WORD = /(?:浓度|含量|监测值|测定值)$/;

/**
 * What a column's name may stand for, the most exact first: the whole name, then without one bracket after the other and
 * without a unit or a word like 浓度 at its end. `COD(Mn) (mg/L)` is `cod(mn)` before it is `cod`. Case, blanks, hyphens and full-width
 * letters do not matter.
 * @param kept brackets that are part of the name, like `(8h)`.
 */
export function candidatesOf(name: string, kept?: RegExp): string[] {
  const found = [plain(name)];
  for (let rest = found[0]; rest !== undefined; rest = shorter(rest, kept)) {
    const bare = rest.replace(TRAILING_UNIT, '').replace(/[/,:;、]$/, '');
    found.push(rest, bare, bare.replace(TRAILING_WORD, ''));
  }
  found.push(untilBracket(found[0] ?? '', kept));
  return [...new Set(found)].filter((candidate) => candidate !== '');
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2013]/g, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')');
}

/** A name without its last bracket, or without what follows a bracket that is never closed. */
function shorter(name: string, kept?: RegExp): string | undefined {
  const bracket = name.match(/\([^()]*\)/g)?.findLast((found) => !kept?.test(found));
  if (bracket !== undefined) {
    const place = name.lastIndexOf(bracket);
    return name.slice(0, place) + name.slice(place + bracket.length);
  }
  const open = name.lastIndexOf('(');
  return open < 0 || kept?.test(name.slice(open)) ? undefined : name.slice(0, open);
}

/** A name without its first bracket and all that follows. */
function untilBracket(name: string, kept?: RegExp): string {
  const open = name.indexOf('(');
  return open < 0 || kept?.test(name) ? name : name.slice(0, open);
}
