import type { Big } from 'big.js';
import type { AqiStandard } from '../standards/aqi-standard.ts';
import type { Averaging } from './averaging.ts';
import { iaqiOf } from './iaqi.ts';
import { levelOf, type Level } from './level.ts';
import { perPollutant, POLLUTANTS, type PerPollutant, type Pollutant } from './pollutant.ts';

/** An air quality index as it may be published: `aqi`, `level` are null (NA) where the standard withholds them. */
export type Aqi = {
  readonly iaqi: PerPollutant<number | null>;
  readonly aqi: number | null;
  readonly level: Level | null;
  /** Primary pollutants (首要污染物), ties listed; none up to AQI 50. */
  readonly primary: readonly Pollutant[];
};

/**
 * AQI, level and primary pollutants, HJ 633 formula (2), 4.3.1 and 5.3.1. Missing pollutants are skipped.
 * @param concentrations µg/m³, CO mg/m³; null = missing.
 */
export function aqiOf(
  standard: AqiStandard,
  averaging: Averaging,
  concentrations: PerPollutant<Big | null>,
): Aqi {
  const iaqi = perPollutant((pollutant) => {
    const concentration = concentrations[pollutant];
    return concentration && iaqiOf(standard, averaging, pollutant, concentration);
  });
  const aqi = publishable(standard, concentrations, greatest(standard, iaqi));
  if (aqi === null) return { iaqi, aqi, level: null, primary: [] };
  const primary = aqi > 50 ? POLLUTANTS.filter((pollutant) => iaqi[pollutant] === aqi) : [];
  return { iaqi, aqi, level: levelOf(aqi), primary };
}

function greatest(standard: AqiStandard, iaqi: PerPollutant<number | null>): number | null {
  const present = POLLUTANTS.map((pollutant) => iaqi[pollutant]).filter((index) => index !== null);
  return present.length === 0 ? null : Math.max(standard.minimum, ...present);
}

/** HJ 633—2026 5.3.1: with a pollutant missing, only an AQI over 100 is published. */
function publishable(
  standard: AqiStandard,
  concentrations: PerPollutant<Big | null>,
  aqi: number | null,
): number | null {
  const incomplete = POLLUTANTS.some((pollutant) => concentrations[pollutant] === null);
  return standard.withholdsIncomplete && incomplete && aqi !== null && aqi <= 100 ? null : aqi;
}
