import type { Place } from '#src/domain/air/network.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { Site } from '#src/schemas/site.ts';
import type { Row } from '../air-file/rows.ts';

/** What a row's names say: a place of this city, another city's row, or a name that nobody knows. */
export type Located = Place | 'other-city' | { readonly unknown: string };

/** Finds the place of a row by its city, district and station; a station without a district by the site's list. */
export function locate(row: Row, site: Site): Located {
  const [city, district, station] = [row.cell('city'), row.cell('district'), row.cell('station')];
  if (city === '' || city === site.city || site.cityAliases.includes(city)) {
    return locateWithin(district, station, site);
  }
  // National files list county-level cities like 诸暨 as cities.
  return districtNamed(city, site) ? locateWithin(district || city, station, site) : 'other-city';
}

function locateWithin(district: string, station: string, site: Site): Located {
  if (!district && !station) return { name: site.city, area: CITY, kind: 'area' };
  const area = district
    ? districtNamed(district, site)
    : site.districts.find(({ stations }) => stations.includes(station));
  if (!area) return { unknown: district || station };
  return station
    ? { name: station, area: area.id, kind: 'station' }
    : { name: area.name, area: area.id, kind: 'area' };
}

/** `柯桥` is `柯桥区`. Asked for every row, so no text is cut for it. */
function districtNamed(name: string, { districts }: Site) {
  return districts.find(
    (district) => district.name.startsWith(name) && district.name.length - name.length <= 1,
  );
}
