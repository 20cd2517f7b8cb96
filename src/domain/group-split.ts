/** People a group takes; null = not provided. */
export type GroupSizes = { readonly maxSize: number | null; readonly splitSize: number | null };

/** How many adults so many pupils need at least. */
export function adultsFor(pupils: number, pupilsPerAdult: number): number {
  return Math.ceil(pupils / pupilsPerAdult);
}

/**
 * Into how many groups so many people go, and how many a group takes (null where neither size is provided: then they are one). Who fit
 * into the largest group stay together; others go in groups of the size that the place splits them into.
 */
export function splitOf(people: number, { maxSize, splitSize }: GroupSizes) {
  const size = maxSize !== null && people <= maxSize ? maxSize : (splitSize ?? maxSize);
  return { parts: size === null ? 1 : Math.ceil(people / size), size };
}
