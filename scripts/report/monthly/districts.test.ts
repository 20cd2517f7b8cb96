import { describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { clearNames, districtIdOf, knownDistricts, placesWithin } from './districts.ts';

const row = (district: string | null, line = 2, name = '城关') => ({ file: 'a.csv', line, district, name });
const places = [
  { name: '城关', district: 'keqiao' },
  { name: '城关', district: 'yuecheng' },
  { name: '柳林', district: 'keqiao' },
];

test.each([
  ['柯桥区', 'keqiao'],
  ['柯桥', 'keqiao'],
  ['柯', undefined],
  ['柯桥县', undefined],
  [null, undefined],
])('%s is %s', (name, id) => {
  expect(districtIdOf(name, EXAMPLE_SITE)).toBe(id);
});

test('rows of an unknown district are left out and told once, rows of none are kept', () => {
  const rows = [row('柯桥区'), row('远方区', 3), row(null, 4), row('远方区', 5)];
  const { rows: known, problems } = knownDistricts(rows, EXAMPLE_SITE);
  expect(known.map(({ line }) => line)).toEqual([2, 4]);
  expect(problems).toEqual([
    'a.csv：第 3 行的区县“远方区”不在 content/site.json 的名单里。请改正数据，或在那里加上。',
  ]);
});

test('a row means the places of its district, or any where it names none', () => {
  expect(placesWithin(places, row('越城'), EXAMPLE_SITE)).toEqual(places.slice(1, 2));
  expect(placesWithin(places, row(null), EXAMPLE_SITE)).toEqual(places);
});

describe('a name that stands in several districts', () => {
  const clear = (rows: readonly ReturnType<typeof row>[]) => clearNames(rows, ({ name }) => name, places);

  test('needs a district, is left out without one and told once', () => {
    const { rows, problems } = clear([row(null, 3), row(null, 4)]);
    expect(rows).toEqual([]);
    expect(problems).toEqual(['a.csv：第 3 行的“城关”在几个区县都有，不知是哪一个。请补上 district 列。']);
  });

  test('is clear with one, as is a name that stands once, or nowhere', () => {
    const rows = [row('柯桥'), row(null, 3, '柳林'), row(null, 4, '无名')];
    expect(clear(rows)).toEqual({ rows, problems: [] });
  });
});
