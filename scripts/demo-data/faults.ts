import { isDuring, type Incidents } from './incidents.ts';
import { pollutants, readingAt, type Pollutant, type Reading } from './pollutants.ts';
import { fraction, keyOf } from './random.ts';
import type { Site } from './site.ts';
import { weatherAt } from './weather.ts';

const loss = keyOf('lost hour');
const calibration = keyOf('calibration');

/** Share of the hours that never arrive. */
const lossRate = 0.0075;

/** Share of the days on which the gas analysers are calibrated, and the hours of day this takes. */
const calibrationRate = 0.08;
const calibrationHours: readonly number[] = [3, 4];

/** Gas analysers; particle monitors are not calibrated at night. */
const gases: readonly Pollutant[] = ['so2', 'no2', 'co', 'o3'];

/** The hours of day without power in a brownout: 17 are left. */
const darkHours = { first: 10, last: 16 };

/** What the station reports; a pollutant left out is missing. */
export function reportAt(site: Site, incidents: Incidents): Report {
  const { moment, station } = site;
  if (isDuring(incidents.frozen, station.name, moment.hour)) return readingAt(atStart(site, incidents));
  if (isSilent(site, incidents)) return {};
  const arriving = isCalibrating(site) ? pollutants.filter((name) => !gases.includes(name)) : pollutants;
  const reading = readingAt(site);
  return Object.fromEntries(arriving.map((name) => [name, reading[name]]));
}

function atStart(site: Site, { frozen }: Incidents): Site {
  return { ...site, moment: frozen.start, weather: weatherAt(site.seed, frozen.start) };
}

function isSilent({ seed, moment, station }: Site, { outage, brownout }: Incidents): boolean {
  const dark = moment.hourOfDay >= darkHours.first && moment.hourOfDay <= darkHours.last;
  return (
    isDuring(outage, station.name, moment.hour) ||
    (dark && isDuring(brownout, station.name, moment.hour)) ||
    fraction(seed, loss, station.index, moment.hour) < lossRate
  );
}

function isCalibrating({ seed, moment, station }: Site): boolean {
  const day = Math.floor(moment.hour / 24);
  return (
    calibrationHours.includes(moment.hourOfDay) &&
    fraction(seed, calibration, station.index, day) < calibrationRate
  );
}

export type Report = Partial<Reading>;
