import { describe, expect, test } from 'vitest';
import { biodiversitySchema } from './biodiversity.ts';
import { refusalsOf } from './refusals.ts';

const site = {
  title: '示例湿地',
  summary: '示例内容。',
  status: 'nature',
  district: null,
  place: null,
  phone: null,
  opening: null,
  provenance: { kind: 'demonstration' },
};

test('a site says the least, and what it leaves out is not provided', () => {
  const { visit, ...rest } = biodiversitySchema.parse(site);
  expect(visit.access.airRule).toBeNull();
  expect(rest).toEqual({
    ...site,
    ...{ awards: [], mapPrecision: null, hall: null, line: null, course: null },
    ...{ season: [], closures: [], species: [], doNots: [], hazards: [], planTasks: [] },
  });
});

test('a line of which little is known says the rest is not provided', () => {
  const { line } = biodiversitySchema.parse({ ...site, line: { length: 800 } });
  expect(line).toMatchObject({ length: 800, climb: null, surface: null, stepFree: null, toilets: null });
});

test.each([
  ['an award of no known level', { awards: [{ level: 'national' }] }, 'awards.0.level: invalid_value'],
  ['a line of no length', { line: { length: 0 } }, 'line.length: too_small'],
  [
    'a course for grades backwards',
    { course: { grades: { from: 'p6', to: 'p1' } } },
    'course.grades.to: grades-backwards',
  ],
  [
    'a grade that does not exist',
    { course: { grades: { from: 'p7', to: 'p7' } } },
    'course.grades.from: invalid_value',
  ],
  ['an unknown field of the hall', { hall: { rooms: 3 } }, 'hall.rooms: unrecognized_keys'],
  ['a thing that one is asked not not to do', { doNots: ['不投喂'] }, 'doNots.0: double-negative'],
  ['an unknown hazard', { hazards: [{ kind: 'bears' }] }, 'hazards.0.kind: invalid_value'],
  [
    'a place of unknown precision',
    { mapPrecision: { precision: 'street', why: '示例' } },
    'mapPrecision.precision: invalid_value',
  ],
])('a site with %s is refused', (_, change, expected) => {
  expect(refusalsOf(biodiversitySchema, { ...site, ...change })[0]).toBe(expected);
});

function refusals(field: string, value: unknown): string[] {
  return refusalsOf(biodiversitySchema, { ...site, [field]: [value] });
}

describe('a season row', () => {
  test.each([
    ['a month twice', { best: [4, 4] }, 'season.0.best.1: month-twice'],
    ['a month both best and likely', { best: [4], likely: [4] }, 'season.0.likely.0: month-twice'],
    ['a month closed twice', { closed: [1, 1] }, 'season.0.closed.1: month-twice'],
    ['a month best and closed', { best: [4], closed: [4] }, 'season.0.closed.0: closed-and-open'],
    ['a month likely and closed', { likely: [3], closed: [1, 3] }, 'season.0.closed.1: closed-and-open'],
    ['a thirteenth month', { best: [13] }, 'season.0.best.0: too_big'],
    ['a month as a word', { best: ['4'] }, 'season.0.best.0: invalid_type'],
    [
      'a source without a name',
      { source: { name: '未注明', date: '2020' } },
      'season.0.source.name: publisher',
    ],
  ])('with %s is refused', (_, change, expected) => {
    expect(refusals('season', { what: '候鸟', ...change })[0]).toBe(expected);
  });

  test('of other months is taken', () => {
    const source = { name: '示例单位', date: '2020-05' };
    expect(refusals('season', { what: '候鸟', best: [1, 12], likely: [2], closed: [7], source })).toEqual([]);
  });
});

describe('a closure', () => {
  test.each([
    ['of no time', {}, 'closures.0: closure-when'],
    ['without an end', { from: '03-01' }, 'closures.0: closure-when'],
    ['without a beginning', { to: '03-01' }, 'closures.0: closure-when'],
    ['of months and days', { months: [3], from: '03-01', to: '03-09' }, 'closures.0: closure-when'],
    ['on 31 April', { from: '04-01', to: '04-31' }, 'closures.0.to: month-day'],
    ['of a month twice', { months: [3, 3] }, 'closures.0.months.1: month-twice'],
  ])('%s is refused', (_, change, expected) => {
    expect(refusals('closures', { reason: '鸟类繁殖', ...change })[0]).toBe(expected);
  });

  test.each([{ months: [1, 2] }, { from: '04-10', to: '06-20' }, { from: '11-15', to: '02-10' }])(
    'of %j is taken',
    (when) => {
      expect(refusals('closures', { reason: '鸟类繁殖', ...when })).toEqual([]);
    },
  );
});

describe('a species', () => {
  const where = (precision: string) => ({ where: { precision, text: '某地' } });
  test.each([
    ['national-1', 'town'],
    ['national-1', 'village'],
    ['national-2', 'village'],
    ['national-2', 'spot'],
    ['provincial', 'spot'],
    ['unstated', 'spot'],
  ])('of the class %s told by its %s is refused', (protection, precision) => {
    const found = refusals('species', { name: '某种', protection, ...where(precision) });
    expect(found).toEqual(['species.0.where.precision: too-exact']);
  });

  test.each([
    ['national-1', 'district'],
    ['national-2', 'town'],
    ['provincial', 'village'],
    ['none', 'spot'],
  ])('of the class %s told by its %s is taken', (protection, precision) => {
    expect(refusals('species', { name: '某种', protection, ...where(precision) })).toEqual([]);
  });

  test('that lives in a hall may be told to the spot', () => {
    const captive = { name: '某种', protection: 'national-1', captive: true, ...where('spot') };
    expect(refusals('species', captive)).toEqual([]);
  });

  test.each([
    ['an unheard-of class', { protection: 'national-3' }, 'species.0.protection: invalid_value'],
    ['a threat of no category', { threat: '易危' }, 'species.0.threat: invalid_value'],
    [
      'an address that is none',
      { source: { name: '甲局', url: 'x', date: '2020' } },
      'species.0.source.url: invalid_format',
    ],
  ])('with %s is refused', (_, change, expected) => {
    expect(refusals('species', { name: '某种', ...change })[0]).toBe(expected);
  });

  test('is named once', () => {
    const species = [{ name: '某种' }, { name: '某种' }];
    expect(refusalsOf(biodiversitySchema, { ...site, species })).toEqual(['species.1.name: name-twice']);
  });
});
