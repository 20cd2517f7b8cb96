import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { areaDays, frozenNote, perPollutant } from './air.ts';
import { refusalsOf } from './refusals.ts';

const schema = z.strictObject(areaDays);
const day = exampleDay('2019-02-04');
const area = { area: 'city', basis: 'hours', expected: 24, days: [day] };
const refusals = (changes: object) =>
  refusalsOf(schema, { ...area, days: [{ ...day, ...changes }] }).map((line) => line.replace('days.0.', ''));

test('the days of an area are accepted as they are', () => {
  expect(schema.parse(area)).toEqual(area);
});

describe('what is refused of a day', () => {
  const { concentrations, coverage } = day;

  test.each([
    ['a day that does not exist', { day: '2019-02-30' }, 'day: day'],
    ['a negative value', { concentrations: { ...concentrations, co: -0.1 } }, 'concentrations.co: too_small'],
    [
      'a value as text',
      { concentrations: { ...concentrations, co: '0.8' } },
      'concentrations.co: invalid_type',
    ],
    [
      'a seventh pollutant',
      { concentrations: { ...concentrations, no: 1 } },
      'concentrations.no: unrecognized_keys',
    ],
    ['half a station', { coverage: { ...coverage, o3: 0.5 } }, 'coverage.o3: invalid_type'],
    ['an index over the scale', { aqi: 501 }, 'aqi: too_big'],
    ['an index of half', { aqi: 50.5 }, 'aqi: invalid_type'],
    ['an unknown pollutant', { primary: ['no'] }, 'primary.0: invalid_value'],
    ['an unknown reason', { gaps: { co: 'lost' } }, 'gaps.co: invalid_value'],
    ['another field', { note: '' }, 'note: unrecognized_keys'],
  ])('%s', (_, changes, expected) => {
    expect(refusals(changes)).toEqual([expected]);
  });
});

test.each([
  ['no station at all', { expected: 0 }, 'expected: too_small'],
  ['another basis', { basis: 'days' }, 'basis: invalid_value'],
  ['a name for an id', { area: '柯桥区' }, 'area: id'],
])('an area with %s is refused', (_, changes, expected) => {
  expect(refusalsOf(schema, { ...area, ...changes })).toEqual([expected]);
});

describe('a note of frozen readings', () => {
  const note = { place: '甲站', pollutants: ['so2'], from: '2019-02-04', to: '2019-02-05', hours: 30 };

  test('is accepted as it is', () => {
    expect(frozenNote.parse(note)).toEqual(note);
  });

  test.each([
    ['no pollutant', { pollutants: [] }, 'pollutants: too_small'],
    ['no hours', { hours: 0 }, 'hours: too_small'],
    ['no place', { place: '' }, 'place: too_small'],
  ])('with %s is refused', (_, changes, expected) => {
    expect(refusalsOf(frozenNote, { ...note, ...changes })).toEqual([expected]);
  });
});

test('a value for each pollutant is all six', () => {
  const { co: _, ...five } = day.coverage;
  expect(refusalsOf(perPollutant(z.number()), five)).toEqual(['co: invalid_type']);
});
