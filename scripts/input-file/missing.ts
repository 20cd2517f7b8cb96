/** Ways in which files say that nothing was measured. */
const MISSING = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '——',
  '/',
  'na',
  'n/a',
  'nan',
  'null',
  'none',
  '缺测',
  '未测',
  '未监测',
  '无',
]);

/** Whether a cell says that nothing was measured; an undetected item is no missing one. */
export function isMissing(cell: string): boolean {
  return MISSING.has(cell.trim().toLowerCase());
}
