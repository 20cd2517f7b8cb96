import type { SectionSummary } from '../report/monthly-water.ts';

/** Whether no section failed: a source that names none may still have some, as its count or share then tells. */
export function haveAllPassed({
  failed,
  passed,
  measured,
  passShare,
}: Pick<SectionSummary, 'failed' | 'passed' | 'measured' | 'passShare'>): boolean {
  if (failed.length > 0) return false;
  if (passShare !== null) return passShare === 100;
  return passed !== null && passed === measured;
}
