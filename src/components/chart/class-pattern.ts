/** The id of the pattern of a water class (1 to 6) in the drawing `id`. */
export function classPattern(id: string, waterClass: number): string {
  return `class-${waterClass}-${id}`;
}

/** Ⅰ and 劣Ⅴ are plain: they are the darkest at both ends. */
export function hasPattern(waterClass: number): boolean {
  return waterClass > 1 && waterClass < 6;
}
