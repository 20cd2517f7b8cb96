/** The six basic items of GB 3095 (基本项目), in the order the portal prints them. */
export const POLLUTANTS = ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'] as const;

export type Pollutant = (typeof POLLUTANTS)[number];

/** One entry for each of the six pollutants. */
export type PerPollutant<T> = Readonly<Record<Pollutant, T>>;

export function perPollutant<T>(make: (pollutant: Pollutant) => T): PerPollutant<T> {
  return {
    pm25: make('pm25'),
    pm10: make('pm10'),
    o3: make('o3'),
    no2: make('no2'),
    so2: make('so2'),
    co: make('co'),
  };
}

/** Decimals of a published concentration: CO in mg/m³ has one, the others in µg/m³ none (HJ 663-2013 table 2, HJ 633-2026 4.2.2). */
export function decimalsOf(pollutant: Pollutant): number {
  return pollutant === 'co' ? 1 : 0;
}
