import { pollutants, type Pollutant } from './pollutants.ts';

/** Reads generated lines back, for the tests: what one year says about each station. */
export function observe(lines: Iterable<string>): Observation {
  const observation: Observation = { rows: 0, stations: new Map() };
  for (const line of lines) if (!line.startsWith('time')) addRow(observation, line.trimEnd().split(','));
  return observation;
}

function addRow(observation: Observation, [, district = '', name = '', ...cells]: string[]): void {
  const station = observation.stations.getOrInsertComputed(name, () => emptyStation(district));
  pollutants.forEach((pollutant, index) => station[pollutant].push(readCell(cells[index])));
  observation.rows += 1;
}

function emptyStation(district: string): ObservedStation {
  return { district, so2: [], no2: [], co: [], o3: [], pm10: [], pm25: [] };
}

function readCell(cell: string | undefined): number | undefined {
  return cell ? Number(cell) : undefined;
}

export interface Observation {
  rows: number;
  stations: Map<string, ObservedStation>;
}

/** Hour by hour; `undefined` is missing. */
export type Series = (number | undefined)[];

export type ObservedStation = { district: string } & Record<Pollutant, Series>;
