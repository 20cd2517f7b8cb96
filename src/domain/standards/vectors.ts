import { existsSync, readFileSync } from 'node:fs';
import { Big } from 'big.js';
import type { Averaging } from '../air/averaging.ts';
import type { Pollutant } from '../air/pollutant.ts';

/** Published and derived test vectors, which lie beside the project and are not part of it. */
const FILE = '../shared/vectors/standards.json';
export const hasVectors = existsSync(FILE);

export type Vector = {
  readonly id: string;
  readonly standard: string;
  readonly report: string;
  readonly input?: Readonly<Record<string, number | string>>;
  /** Instead of concentrations. */
  readonly input_IAQI?: Readonly<Record<string, number>>;
  readonly expected: {
    readonly AQI?: number;
    readonly AQI_computed?: number;
    readonly AQI_published?: number | 'NA';
    readonly IAQI?: number | Readonly<Record<string, number>>;
    readonly primary?: readonly string[];
    readonly level?: number;
    readonly rounded?: string;
  };
};

export type PercentileVector = {
  readonly id: string;
  /** `1..365` stands for the whole numbers between. */
  readonly input: { readonly values: readonly number[] | string; readonly p: number };
  readonly expected: number;
};

export type RateVector = {
  readonly id: string;
  readonly input: Readonly<Record<string, number>>;
  readonly expected: string;
};

export type CompositeVector = {
  readonly id: string;
  readonly input: Readonly<Record<string, number>>;
  /** As published, of one that was worked out from the printed concentrations. */
  readonly expected?: number;
  /** As published, of one that was worked out before rounding. */
  readonly published?: number;
  readonly unweighted_transition_limits?: number;
};

type Vectors = {
  readonly composite_index: readonly CompositeVector[];
  readonly aqi_hj633_2012: readonly Vector[];
  readonly aqi_hj633_2026: readonly Vector[];
  readonly percentile: readonly PercentileVector[];
  readonly rates_and_changes: readonly RateVector[];
};

const NONE: Vectors = {
  composite_index: [],
  aqi_hj633_2012: [],
  aqi_hj633_2026: [],
  percentile: [],
  rates_and_changes: [],
};
export const vectors = hasVectors ? (JSON.parse(readFileSync(FILE, 'utf8')) as Vectors) : NONE; // the file's documented shape

const NAMES: Readonly<Record<string, Pollutant>> = {
  'PM2.5': 'pm25',
  PM10: 'pm10',
  O3: 'o3',
  NO2: 'no2',
  SO2: 'so2',
  CO: 'co',
};
const AVERAGINGS: Readonly<Record<string, Averaging>> = { '24h': 'daily', '8h': 'daily', '1h': 'hourly' };

/** `PM2.5_24h` is PM2.5 in the daily column; a plain `PM2.5` names no column. @throws RangeError */
export function columnOf(key: string): { pollutant: Pollutant; averaging: Averaging | null } {
  const [name = '', hours] = key.split('_');
  const pollutant = NAMES[name];
  const averaging = hours === undefined ? null : AVERAGINGS[hours];
  if (!pollutant || averaging === undefined) throw new RangeError(`Unknown input of a vector: '${key}'.`);
  return { pollutant, averaging };
}

/** Concentrations by pollutant. */
export function byPollutant(values: Vector['input'] = {}): ReadonlyMap<Pollutant, Big> {
  return new Map(Object.entries(values).map(([key, value]) => [columnOf(key).pollutant, new Big(value)]));
}
