/** How wide a text is. */
export type Measure = (text: string) => number;

// 避头尾: an opening mark stays with what follows, a closing one with what precedes; numbers and Latin words stay whole.
const UNITS =
  /[《（“‘「『【〈]*(?:[\p{Script=Latin}\p{N}.,%‰°µμ+/:@_~−–—-]+|.)[，。、；：？！）》”’」』】〉％℃…·]*/gsu;

/** A text in lines of at most `width`; no line starts with a closing mark or ends with an opening one. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  return unitsOf(text, width, measure).reduce<string[]>((lines, unit) => {
    const line = lines.at(-1);
    const isFitting = line !== undefined && measure(line + unit) <= width;
    return isFitting ? [...lines.slice(0, -1), line + unit] : [...lines, unit];
  }, []);
}

/** What a text may be broken between. */
export function unitsOf(text: string, width: number, measure: Measure): string[] {
  return (text.match(UNITS) ?? []).flatMap((unit) =>
    measure(unit) <= width ? [unit] : split(unit, width, measure),
  );
}

/** What is wider than a line by itself: as much of it to a line as there is room for. */
function split(unit: string, width: number, measure: Measure): string[] {
  return [...unit].reduce<string[]>((parts, character) => {
    const part = parts.at(-1);
    const isFitting = part !== undefined && measure(part + character) <= width;
    return isFitting ? [...parts.slice(0, -1), part + character] : [...parts, character];
  }, []);
}
