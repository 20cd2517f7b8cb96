import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import type { AirLimits } from '#src/domain/standards/gb3095.ts';
import type { Words } from '#src/words/words.ts';
import type { LimitUsed } from './context.ts';

/** The limits of a stage of GB 3095, for the files of a report that judges by it. */
export function airLimitsUsed(limits: AirLimits, { air, downloads, weekly }: Words): LimitUsed[] {
  const { annual, daily, eightHours } = downloads.limitPeriods;
  const standard = weekly.limitName(limits);
  return POLLUTANTS.flatMap((pollutant) => {
    const limit = { item: air.pollutant(pollutant), unit: air.unit(pollutant), standard };
    const year = limits.annual[pollutant];
    return [
      ...(year === null ? [] : [{ ...limit, period: annual, value: year }]),
      { ...limit, period: pollutant === 'o3' ? eightHours : daily, value: limits.daily[pollutant] },
    ];
  });
}
