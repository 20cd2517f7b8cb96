import type { Averaging } from '../air/averaging.ts';
import { POLLUTANTS, type Pollutant } from '../air/pollutant.ts';
import { IAQI_SCALE, type AqiStandard } from './aqi-standard.ts';
import type { AirLimits } from './gb3095.ts';

/** A number that differs between two stages or editions. */
type Changed = { readonly pollutant: Pollutant; readonly before: number; readonly after: number };

export type LimitChange = Changed & { readonly average: 'daily' | 'annual' };

/** What a stage of GB 3095 changed of the one before it. */
export function limitChanges(before: AirLimits, after: AirLimits): LimitChange[] {
  return POLLUTANTS.flatMap((pollutant) =>
    (['daily', 'annual'] as const).flatMap((average): LimitChange[] => {
      const [old, now] = [before[average][pollutant], after[average][pollutant]];
      return old === null || now === null || old === now
        ? []
        : [{ pollutant, average, before: old, after: now }];
    }),
  );
}

export type BreakpointChange = Changed & { readonly iaqi: number };

/** What an edition of HJ 633 changed in a column of the breakpoint table. */
export function breakpointChanges(
  averaging: Averaging,
  before: AqiStandard,
  after: AqiStandard,
): BreakpointChange[] {
  return POLLUTANTS.flatMap((pollutant) =>
    IAQI_SCALE.flatMap((iaqi, index): BreakpointChange[] => {
      const old = before.columns[averaging][pollutant].breakpoints[index];
      const now = after.columns[averaging][pollutant].breakpoints[index];
      return old === undefined || now === undefined || old === now
        ? []
        : [{ pollutant, iaqi, before: old, after: now }];
    }),
  );
}
