/** The time that a report is of, from the end of its address; null where that is no time. */
export function periodOf(id: string): string | null {
  return /^\d{4}(?:-w\d\d|-h1|-\d\d)?(?![\dwh])/.exec(id)?.[0] ?? null;
}

/** A time as the titles of reports write it: `2026年第46周`, `2026年9月`, `2024年上半年`, `2023年`. */
export function periodWords(period: string): string {
  const [year, part] = period.split('-');
  if (part === undefined) return `${year}年`;
  if (part.startsWith('w')) return `${year}年第${Number(part.slice(1))}周`;
  return part === 'h1' ? `${year}年上半年` : `${year}年${Number(part)}月`;
}
