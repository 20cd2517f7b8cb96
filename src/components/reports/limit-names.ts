import type { AreaDay } from '#src/domain/air/area-day.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';
import type { AirLimits } from '#src/domain/standards/gb3095.ts';
import type { Words } from '#src/words/words.ts';

/** The names of the limits that judge some days, each once, with its stage. */
export function limitNames(days: readonly AreaDay[], { weekly }: Words): string[] {
  const limits = new Set<AirLimits>(days.map(({ day }) => airLimitsOn(day)));
  return [...limits].map(weekly.limitName);
}
