import { describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { exampleRow } from '../air-file/example-row.ts';
import { locate } from './places.ts';

const place = (city: string, district = '', station = '') =>
  locate(exampleRow({ city, district, station }), EXAMPLE_SITE);

const CITY = { name: '示例市', area: 'city', kind: 'area' };
const KEQIAO = { name: '柯桥区', area: 'keqiao', kind: 'area' };

describe('a row of this city', () => {
  test.each([
    ['its name alone is the city', ['示例市'], CITY],
    ['so is what files call it', ['示例'], CITY],
    ['and what they call it in letters', ['example'], CITY],
    ['and no name at all', [''], CITY],
    ['a district', ['示例市', '柯桥区'], KEQIAO],
    ['a district without its last character', ['示例市', '柯桥'], KEQIAO],
    [
      'a station with its district',
      ['示例市', '柯桥区', '丙站'],
      { name: '丙站', area: 'keqiao', kind: 'station' },
    ],
    [
      'a station that only the row places',
      ['', '越城', '新站'],
      { name: '新站', area: 'yuecheng', kind: 'station' },
    ],
    [
      'a station that only the site places',
      ['示例市', '', '乙站'],
      { name: '乙站', area: 'yuecheng', kind: 'station' },
    ],
    ['a district that stands as a city', ['柯桥'], KEQIAO],
    ['its station', ['越城区', '', '甲站'], { name: '甲站', area: 'yuecheng', kind: 'station' }],
  ])('%s', (_, [city = '', district, station], expected) => {
    expect(place(city, district, station)).toEqual(expected);
  });
});

test.each([
  ['another city', ['远方市', '', ''], 'other-city'],
  ['another city with a district of the same name', ['远方市', '柯桥区', ''], 'other-city'],
  ['an unknown district', ['示例市', '远方区', ''], { unknown: '远方区' }],
  ['an unknown district of a known station', ['示例市', '远方区', '甲站'], { unknown: '远方区' }],
  ['an unknown station without a district', ['示例市', '', '丁站'], { unknown: '丁站' }],
  ['a district shortened too far', ['示例市', '柯', ''], { unknown: '柯' }],
])('%s is no place', (_, [city = '', district, station], expected) => {
  expect(place(city, district, station)).toEqual(expected);
});
