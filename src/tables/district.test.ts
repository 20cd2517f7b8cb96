import { expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleWater, exampleWindow, printedSummary, sectionOf } from '#src/domain/report/example-water.ts';
import type { TownshipWithBase } from '#src/queries/monthly-reports.ts';
import type { DistrictNow } from '#src/queries/districts.ts';
import { wordsFor } from '#src/words/words.ts';
import { districtTables } from './district.ts';
import { examplePage } from './example-page.ts';
import { rowsOf } from './example-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const own = sectionOf('甲', 2);
const missing = { missing: 'not-published' } as const;
const monthOf = (name: string, ...sections: (typeof own)[]) =>
  exampleMonth(name, undefined, {
    air: missing,
    water: exampleWater({ month: exampleWindow(sections) }),
  });
const page = examplePage(monthOf('2026-10', own, sectionOf('乙', 3)), [
  monthOf('2026-09', sectionOf('甲', 4)),
]);
const district = { id: 'yuecheng', name: '越城区' } as DistrictNow['district']; // no more is read
const now: DistrictNow = {
  district,
  week: null,
  month: null,
  water: { page, summary: printedSummary({ area: 'yuecheng' }), sections: [own] },
  townships: [],
};
const township: TownshipWithBase = {
  district: 'yuecheng',
  name: '丙镇',
  month: 20,
  yearToDate: 20,
  lastYear: null,
  validDays: 30,
  gaps: {},
  base: null,
};

test('a district has its own sections, with their class of the month before', () => {
  const tables = districtTables(now, words);
  expect(tables.map(({ id }) => id)).toEqual(['sections']);
  expect(tables.flatMap(rowsOf)).toMatchObject([{ section: '甲', class: 2, previous_class: 4 }]);
});

test('townships follow where there are any', () => {
  const tables = districtTables({ ...now, townships: [township] }, words);
  expect(tables.map(({ id, caption }) => [id, caption.slice(0, 8)])).toEqual([
    ['sections', '2026年10月'],
    ['townships', '2026年10月'],
  ]);
});

test('without water there are none', () => {
  expect(districtTables({ ...now, water: null }, words)).toEqual([]);
});
