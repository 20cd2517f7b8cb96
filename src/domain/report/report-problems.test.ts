import { describe, expect, test } from 'vitest';
import type { AreaDay } from '#src/domain/air/area-day.ts';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { week } from '#src/domain/week.ts';
import { exampleArea, exampleReport } from './example-report.ts';
import { reportProblems } from './report-problems.ts';

/** The problems of a report whose third day was changed. */
function problemsWith(changes: Partial<AreaDay>) {
  const area = exampleArea('2019-W06');
  const days = area.days.map((day, index) => (index === 2 ? { ...day, ...changes } : day));
  return reportProblems({ week: week('2019-W06'), areas: [{ ...area, days }] });
}

const { concentrations } = exampleDay('2019-02-06');

test('a report whose figures follow from each other has no problem', () => {
  expect(reportProblems(exampleReport('2019-W06'))).toEqual([]);
});

describe('a figure that was changed by hand', () => {
  test('an index is told with what it is by the standard', () => {
    expect(problemsWith({ aqi: 81 })).toEqual([
      { path: ['areas', 0, 'days', 2, 'aqi'], why: 'recomputed', computed: '82' },
    ]);
  });

  test('a primary pollutant too', () => {
    expect(problemsWith({ primary: ['o3'] })).toEqual([
      { path: ['areas', 0, 'days', 2, 'primary'], why: 'recomputed', computed: 'pm25' },
    ]);
  });

  test('a changed concentration shows in the index that it would give', () => {
    const problems = problemsWith({ concentrations: { ...concentrations, pm10: 250 } });
    expect(problems.map(({ path, computed }) => [path.at(-1), computed])).toEqual([
      ['aqi', '150'],
      ['primary', 'pm10'],
    ]);
  });

  test('an index that was taken away is missed', () => {
    expect(problemsWith({ aqi: null })[0]).toMatchObject({ why: 'recomputed', computed: '82' });
  });
});

describe('gaps', () => {
  test.each<[string, Partial<AreaDay>, string]>([
    ['a missing value without a reason', { concentrations: { ...concentrations, so2: null } }, 'so2'],
    ['a reason without a missing value', { gaps: { co: 'frozen' } }, 'co'],
  ])('%s is refused', (_, changes, pollutant) => {
    expect(problemsWith(changes)).toEqual([
      { path: ['areas', 0, 'days', 2, 'gaps', pollutant], why: 'gap-reason' },
    ]);
  });

  test('a missing value with its reason is accepted', () => {
    const changes = {
      concentrations: { ...concentrations, so2: null },
      gaps: { so2: 'no-readings' },
    } as const;
    expect(problemsWith(changes)).toEqual([]);
  });

  test('an index that the edition of 2026 withholds must be null', () => {
    const area = exampleArea('2026-W10', { days: [] });
    const days = exampleArea('2026-W10').days.map((day) => ({
      ...day,
      concentrations: { ...concentrations, so2: null },
      gaps: { so2: 'no-readings' } as const,
    }));
    const problems = reportProblems({ week: week('2026-W10'), areas: [{ ...area, days }] });
    expect(problems[0]).toMatchObject({ path: ['areas', 0, 'days', 0, 'aqi'], computed: 'null' });
    expect(problems).toHaveLength(14);
  });
});

describe('areas and days', () => {
  test.each([
    ['without any area', []],
    [
      'with a district before the city',
      [exampleArea('2019-W06', { area: 'yuecheng' }), exampleArea('2019-W06')],
    ],
  ])('a report %s does not begin with the city', (_, areas) => {
    expect(reportProblems({ week: week('2019-W06'), areas })).toEqual([
      { path: ['areas'], why: 'city-first' },
    ]);
  });

  test.each([
    ['another week’s days', exampleArea('2019-W07').days],
    ['six days', exampleArea('2019-W06').days.slice(0, 6)],
    ['days in another order', exampleArea('2019-W06').days.toReversed()],
  ])('an area with %s is told which days it needs', (_, days) => {
    const areas = [exampleArea('2019-W06'), exampleArea('2019-W06', { area: 'yuecheng', days })];
    const computed = '2019-02-04,2019-02-05,2019-02-06,2019-02-07,2019-02-08,2019-02-09,2019-02-10';
    expect(reportProblems({ week: week('2019-W06'), areas })).toEqual([
      { path: ['areas', 1, 'days'], why: 'week-days', computed },
    ]);
  });
});

test('in the week of the change each day is judged by its own edition', () => {
  const problems = reportProblems(exampleReport('2026-W09'));
  expect(problems).toEqual([{ path: ['areas', 0, 'days', 6, 'aqi'], why: 'recomputed', computed: '100' }]);
});
