import type { SectionResult, SectionSummary } from '../report/monthly-water.ts';
import type { FigureGap } from '../report/missing-part.ts';

type Counted = Pick<SectionSummary, 'area' | 'sections' | 'measured'>;

/**
 * Why an area has no shares though its sections are counted: the one reason of all its sections, else that nothing was
 * measured. @param results of its window. @returns null where a section has a result, or where that is not known.
 */
export function areaGapOf(counted: Counted, results: readonly SectionResult[]): FigureGap | null {
  if (counted.measured !== 0) return null;
  const [gap, ...others] = new Set(ownResults(counted, results).map((result) => result.gap));
  return gap && others.length === 0 ? gap : 'not-measured';
}

/** The same of its pass rate (达标率), which is also missing where none of its sections has a target. */
export function passGapOf(
  counted: Counted,
  results: readonly SectionResult[],
): FigureGap | 'no-target' | null {
  const own = ownResults(counted, results);
  const isUnjudged = own.length > 0 && own.every(({ target }) => target === null);
  return areaGapOf(counted, results) ?? (isUnjudged ? 'no-target' : null);
}

/** Those of its district, or of all districts together; none where the window does not name as many as are counted. */
function ownResults(
  { area, sections }: Counted,
  results: readonly SectionResult[],
): readonly SectionResult[] {
  const own = results.filter(({ district }) => district === area);
  return [own, results].find(({ length }) => length === sections) ?? [];
}
