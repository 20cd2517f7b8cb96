import type { District, Site } from './site.ts';

/** An invented city of two districts for tests. */
export const EXAMPLE_SITE: Site = {
  portal: '示例环境',
  city: '示例市',
  cityAliases: ['示例', 'example'],
  bureau: '示例市生态环境局',
  address: 'https://portal.example',
  tagAuthority: 'portal.example,2026',
  demonstration: true,
  districts: [
    { id: 'yuecheng', name: '越城区', stations: ['甲站', '乙站'], schematic: placeAt(100) },
    { id: 'keqiao', name: '柯桥区', stations: ['丙站'], schematic: placeAt(0) },
  ],
  contacts: [],
  identifiers: { siteCode: null, icp: null, police: null },
  reports: { weekly: { dueDaysAfter: 2 }, monthly: { dueDayOfNextMonth: 15 } },
  booking: { endpoint: null, prefix: 'EX' },
};

/** A place so far from the left, of the size of the others. */
function placeAt(left: number): District['schematic'] {
  const [right, bottom] = [left + 95, 140];
  return {
    corners: [
      [left, 0],
      [right, 0],
      [right, bottom],
      [left, bottom],
    ],
    text: [left + 6, 10],
  };
}
