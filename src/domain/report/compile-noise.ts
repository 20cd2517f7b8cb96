import { noiseSharesOf, passesDay, passesNight } from '../noise/noise.ts';
import type { NoiseStandard } from '../standards/gb3096.ts';
import type { MonthlyNoise, NoiseStation, NoiseZone } from './monthly-report.ts';

/** What was measured at a station in a functional area, dB(A); null = not measured. */
export type NoiseMeasurements = {
  readonly name: string;
  readonly district: string;
  readonly zone: NoiseZone;
  readonly levels: readonly { readonly day: number | null; readonly night: number | null }[];
};

/** The noise part of a monthly report: each level by day and by night is one 点次. */
export function monthlyNoiseOf(
  measured: readonly NoiseMeasurements[],
  standard: NoiseStandard,
): MonthlyNoise {
  const stations = measured.map((station) => stationOf(station, standard));
  return { stations, ...noiseSharesOf(stations) };
}

function stationOf(
  { name, district, zone, levels }: NoiseMeasurements,
  standard: NoiseStandard,
): NoiseStation {
  const days = levels.flatMap(({ day }) => (day === null ? [] : [passesDay(day, zone, standard)]));
  const nights = levels.flatMap(({ night }) => (night === null ? [] : [passesNight(night, zone, standard)]));
  return { name, district, zone, day: counted(days), night: counted(nights) };
}

function counted(passes: readonly boolean[]): NoiseStation['day'] {
  return { count: passes.length, passed: passes.filter(Boolean).length };
}
