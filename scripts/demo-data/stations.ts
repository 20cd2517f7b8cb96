/** Shares of the regional level; 1 is the city mean. `柯桥区` is the dirtiest, `新昌县` in the hills the cleanest. */
const districts: District[] = [
  { name: '越城区', short: '越城', sites: 4, particles: 1.05, traffic: 1.1, ozone: 1.01 },
  { name: '柯桥区', short: '柯桥', sites: 2, particles: 1.13, traffic: 1.16, ozone: 1.03 },
  { name: '上虞区', short: '上虞', sites: 2, particles: 1.0, traffic: 0.98, ozone: 1.02 },
  { name: '诸暨市', short: '诸暨', sites: 2, particles: 0.98, traffic: 0.97, ozone: 0.99 },
  { name: '嵊州市', short: '嵊州', sites: 2, particles: 0.92, traffic: 0.9, ozone: 0.98 },
  { name: '新昌县', short: '新昌', sites: 2, particles: 0.87, traffic: 0.76, ozone: 0.95 },
];

const numerals = ['一', '二', '三', '四'];

/** The fourteen invented stations in the order of the file; every name says that it is a demonstration. */
export const stations: Station[] = districts.flatMap(stationsOf).map((site, index) => ({ ...site, index }));

function stationsOf(district: District): Omit<Station, 'index'>[] {
  return numerals
    .slice(0, district.sites)
    .map((numeral) => ({ name: `${district.short}演示${numeral}站`, district }));
}

export interface District {
  name: string;
  short: string;
  sites: number;
  particles: number;
  traffic: number;
  ozone: number;
}

export interface Station {
  /** Position in the file, 0 … 13. */
  index: number;
  name: string;
  district: District;
}
