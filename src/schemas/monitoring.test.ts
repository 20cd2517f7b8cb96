import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drinkingSourcesSchema, noiseStationsSchema, sectionsSchema, townshipsSchema } from './monitoring.ts';
import { refusalsOf } from './refusals.ts';

const section = {
  ...{ name: '示例断面', aliases: [], district: 'keqiao', river: '示例江', basin: null, body: 'river' },
  ...{ target: 3, from: null, to: null, demonstration: true },
};
const source = { name: '示例水库', aliases: [], district: null, body: 'reservoir', demonstration: true };
const station = { name: '示例点', district: 'keqiao', zone: '4a', demonstration: true };
const township = { name: '示例镇', district: 'keqiao', demonstration: true };

describe('what is accepted', () => {
  test.each([
    ['a section', sectionsSchema, { sections: [section] }],
    [
      'a section of one day',
      sectionsSchema,
      { sections: [{ ...section, from: '2026-01-01', to: '2026-01-01' }] },
    ],
    [
      'a section without target and district',
      sectionsSchema,
      { sections: [{ ...section, target: null, district: null }] },
    ],
    ['a source', drinkingSourcesSchema, { sources: [source] }],
    ['a station', noiseStationsSchema, { stations: [station] }],
    ['a township', townshipsSchema, { townships: [township] }],
    [
      'one name in two districts',
      townshipsSchema,
      { townships: [township, { ...township, district: 'zhuji' }] },
    ],
    ['a city without any', townshipsSchema, { townships: [] }],
  ])('%s', (_, schema, value) => {
    const [list = []] = Object.values<object[]>(value);
    const [told = []] = Object.values<object[]>(schema.parse(value));
    const open = { aliases: [], from: null, to: null };
    expect(told).toEqual(list.map((place) => ({ ...open, ...place })));
  });
});

describe('what is refused of a section', () => {
  test.each([
    ['no name', { name: '' }, 'name: too_small'],
    ['a district by its name', { district: '柯桥区' }, 'district: id'],
    ['a kind of water that has no limits', { body: 'sea' }, 'body: invalid_value'],
    ['a target beyond Ⅴ', { target: 6 }, 'target: invalid_value'],
    ['a target in Roman', { target: 'Ⅲ' }, 'target: invalid_value'],
    ['a first day that does not exist', { from: '2026-02-30' }, 'from: day'],
    ['an end before the beginning', { from: '2026-01-02', to: '2026-01-01' }, 'to: after-start'],
    ['no word on demonstration', { demonstration: undefined }, 'demonstration: invalid_type'],
    ['its own name as its alias', { aliases: ['示例断面'] }, 'name: name-twice'],
    ['a misspelt field', { goal: 3 }, 'goal: unrecognized_keys'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(sectionsSchema, { sections: [{ ...section, ...change }] })).toEqual([
      `sections.0.${expected}`,
    ]);
  });
});

describe('what else is refused', () => {
  test.each([
    [
      'a zone of its own',
      noiseStationsSchema,
      { stations: [{ ...station, zone: '5' }] },
      'stations.0.zone: invalid_value',
    ],
    [
      'a zone as a number',
      noiseStationsSchema,
      { stations: [{ ...station, zone: 2 }] },
      'stations.0.zone: invalid_value',
    ],
    [
      'a township without district',
      townshipsSchema,
      { townships: [{ ...township, district: null }] },
      'townships.0.district: invalid_type',
    ],
    [
      'a township twice',
      townshipsSchema,
      { townships: [township, township] },
      'townships.1.name: name-twice',
    ],
    [
      'an alias that is another source',
      drinkingSourcesSchema,
      { sources: [source, { ...source, name: '另一水库', aliases: ['示例水库'] }] },
      'sources.1.name: name-twice',
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(refusalsOf(schema, value)).toEqual([expected]);
  });
});

describe('the registries of this city', () => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../content/monitoring/${file}.json`, import.meta.url), 'utf8'));
  const { sections } = sectionsSchema.parse(read('sections'));
  const { sources } = drinkingSourcesSchema.parse(read('drinking-sources'));
  const { stations } = noiseStationsSchema.parse(read('noise-stations'));
  const { townships } = townshipsSchema.parse(read('townships'));

  test('hold 128 sections, 8 sources, 24 stations and 12 townships', () => {
    expect([sections, sources, stations, townships].map(({ length }) => length)).toEqual([128, 8, 24, 12]);
  });

  test('spread the sections over the districts as the real network does', () => {
    const counts = Map.groupBy(sections, ({ district }) => district);
    expect([...counts].map(([district, { length }]) => `${district} ${length}`)).toEqual([
      ...['yuecheng 35', 'keqiao 27', 'shangyu 21', 'zhuji 16', 'shengzhou 15', 'xinchang 14'],
    ]);
  });

  test('say in every name that an invented place is one', () => {
    const invented = [...sections, ...sources, ...stations, ...townships].filter(
      (place) => place.demonstration,
    );
    expect(invented).toHaveLength(172);
    expect(invented.filter(({ name }) => !name.includes('演示'))).toEqual([]);
    expect(sections.filter(({ river, demonstration }) => demonstration && !river?.includes('演示'))).toEqual(
      [],
    );
  });

  test('put a station into zones 1, 2, 3 and 4a of every district', () => {
    const zones = Map.groupBy(stations, ({ district }) => district);
    expect([...zones.values()].map((some) => some.map(({ zone }) => zone).join())).toEqual(
      Array(6).fill('1,2,3,4a'),
    );
  });
});
