import type { Site } from './site.ts';

/** An invented city of two districts for tests. */
export const EXAMPLE_SITE: Site = {
  portal: '示例环境',
  city: '示例市',
  cityAliases: ['示例', 'example'],
  bureau: '示例市生态环境局',
  address: 'https://portal.example',
  demonstration: true,
  districts: [
    { id: 'yuecheng', name: '越城区', stations: ['甲站', '乙站'] },
    { id: 'keqiao', name: '柯桥区', stations: ['丙站'] },
  ],
  contacts: [],
  identifiers: { siteCode: null, icp: null, police: null },
  reports: { weekly: { dueDaysAfter: 2 }, monthly: { dueDayOfNextMonth: 15 } },
};
