import { Big } from 'big.js';
import { aqiStandardOn } from '../standards/edition.ts';
import type { AreaDay } from './area-day.ts';
import { iaqiOf } from './iaqi.ts';
import { POLLUTANTS, type Pollutant } from './pollutant.ts';

/** Who should take care of a pollutant. */
export type SensitiveGroup = { readonly pollutant: Pollutant; readonly groups: string };

/** HJ 633—2026 table 2: the people at risk from each pollutant whose IAQI was over 100 on some day; none in 2012. */
export function sensitiveGroupsOf(days: readonly AreaDay[]): SensitiveGroup[] {
  return POLLUTANTS.flatMap((pollutant) => {
    const groups = days.flatMap((day) => groupsOn(day, pollutant) ?? []);
    return groups[0] === undefined ? [] : [{ pollutant, groups: groups[0] }];
  });
}

function groupsOn({ day, concentrations }: AreaDay, pollutant: Pollutant): string | null {
  const standard = aqiStandardOn(day);
  const concentration = concentrations[pollutant];
  if (!standard.sensitiveGroups || concentration === null) return null;
  const iaqi = iaqiOf(standard, 'daily', pollutant, new Big(concentration));
  return iaqi !== null && iaqi > 100 ? standard.sensitiveGroups[pollutant] : null;
}
