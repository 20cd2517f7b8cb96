import type { SectionResult } from '../report/monthly-water.ts';
import { GB3838_2002 } from '../standards/gb3838.ts';
import { pollutionIndicators } from './indicators.ts';
import type { Measurements } from './item.ts';
import { passesTarget, sectionClassOf } from './section-class.ts';

/** A section of a river for tests, judged by its values; `changes` are made before it is judged. */
export function exampleSection(
  values: Measurements | null,
  changes: Partial<SectionResult> = {},
): SectionResult {
  const { body = 'river', target = 3 } = changes;
  const judged = values && sectionClassOf(values, body, GB3838_2002);
  return {
    name: '示例断面',
    district: null,
    river: null,
    basin: '示例流域',
    body,
    target,
    values,
    class: judged,
    gap: judged === null ? 'suspended' : null,
    note: null,
    passes: passesTarget(judged, target),
    indicators: values ? pollutionIndicators(values, body, GB3838_2002) : [],
    warning: null,
    ...changes,
  };
}
