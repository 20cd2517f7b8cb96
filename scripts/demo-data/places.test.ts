import { expect, test } from 'vitest';
import { readPlaces } from './places.ts';
import { keyOf } from './random.ts';

const { sections, sources, stations, townships } = readPlaces();
const all = [...sections, ...sources, ...stations, ...townships];

test('the registries give 128 sections, 8 sources, 24 stations and 12 townships', () => {
  expect([sections, sources, stations, townships].map(({ length }) => length)).toEqual([128, 8, 24, 12]);
});

test('every place is invented and says so in its name', () => {
  expect(all.filter(({ demonstration, name }) => !demonstration || !name.includes('演示'))).toEqual([]);
});

test('every place knows its district by name, and has a key of its own', () => {
  expect(new Set(all.map(({ districtName }) => districtName))).toEqual(
    new Set(['越城区', '柯桥区', '上虞区', '诸暨市', '嵊州市', '新昌县']),
  );
  expect(new Set(all.map(({ key }) => key)).size).toBe(172);
  expect(all.every(({ key, name }) => key === keyOf(name))).toBe(true);
});
