import { describe, expect, test } from 'vitest';
import type { AreaDay } from '#src/domain/air/area-day.ts';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { exampleArea, exampleReport } from './example-report.ts';
import { reportProblems } from './report-problems.ts';

/** The problems of a report whose third day was changed. */
function problemsWith(changes: Partial<AreaDay>) {
  const area = exampleArea('2019-W06');
  const days = area.days.map((day, index) => (index === 2 ? { ...day, ...changes } : day));
  return reportProblems(exampleReport('2019-W06', { areas: [{ ...area, days }] }));
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
    const days = exampleArea('2026-W10').days.map((day) => ({
      ...day,
      concentrations: { ...concentrations, so2: null },
      gaps: { so2: 'no-readings' } as const,
    }));
    const problems = reportProblems(
      exampleReport('2026-W10', { areas: [exampleArea('2026-W10', { days })] }),
    );
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
    expect(reportProblems(exampleReport('2019-W06', { areas }))).toEqual([
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
    expect(reportProblems(exampleReport('2019-W06', { areas }))).toEqual([
      { path: ['areas', 1, 'days'], why: 'week-days', computed },
    ]);
  });
});

describe('an area that stands twice', () => {
  const [city, keqiao] = [exampleArea('2019-W06'), exampleArea('2019-W06', { area: 'keqiao' })];

  test.each([
    ['the city', [city, city]],
    ['a district', [city, keqiao, exampleArea('2019-W06', { area: 'yuecheng' }), keqiao]],
    ['each of two', [city, keqiao, city, keqiao]],
  ])('is told once: %s', (_, areas) => {
    expect(reportProblems(exampleReport('2019-W06', { areas }))).toEqual([
      { path: ['areas'], why: 'area-twice' },
    ]);
  });

  test('is told beside the others’ problems', () => {
    const problems = reportProblems(exampleReport('2019-W06', { areas: [keqiao, keqiao] }));
    expect(problems.map(({ why }) => why)).toEqual(['city-first', 'area-twice']);
  });
});

describe('the day of publication', () => {
  const problemsOn = (day: string) =>
    reportProblems(exampleReport('2019-W06', { publishedOn: calendarDay(day) }));

  test.each(['2018-02-12', '2019-02-04', '2019-02-10'])('%s is before the end of the week', (day) => {
    expect(problemsOn(day)).toEqual([{ path: ['publishedOn'], why: 'published-early' }]);
  });

  test.each(['2019-02-11', '2026-11-25'])('%s is after it', (day) => {
    expect(problemsOn(day)).toEqual([]);
  });

  test('may be in the next year', () => {
    const report = (day: string) => exampleReport('2020-W53', { publishedOn: calendarDay(day) });
    expect(reportProblems(report('2021-01-03')).map(({ why }) => why)).toEqual(['published-early']);
    expect(reportProblems(report('2021-01-04'))).toEqual([]);
  });
});

test('in the week of the change each day is judged by its own edition', () => {
  const problems = reportProblems(exampleReport('2026-W09'));
  expect(problems).toEqual([{ path: ['areas', 0, 'days', 6, 'aqi'], why: 'recomputed', computed: '100' }]);
});
