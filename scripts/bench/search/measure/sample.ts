/** Whether so many of all, at equal distances, hold this one. */
export function isInSample(index: number, all: number, sample: number): boolean {
  return Math.floor(((index + 1) * sample) / all) > Math.floor((index * sample) / all);
}

/** So many of a list, at equal distances. */
export function sampleOf<T>(list: readonly T[], sample: number): T[] {
  return list.filter((_, index) => isInSample(index, list.length, sample));
}
