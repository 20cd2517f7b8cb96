import { addDays, calendarDay, daysBetween } from '#src/domain/calendar.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import type { Site } from '#src/schemas/site.ts';
import { weeklyReportSchema } from '#src/schemas/weekly-report.ts';
import { exampleFile } from '../input-file/example-file.ts';
import { inspectFile } from '../input-file/inspect.ts';
import { createFindings } from './findings.ts';
import { reportOptions } from './options.ts';
import { compileWeeks } from './weekly.ts';

export const HEADER = 'time,city,district,station,pm25,pm10,o3,no2,so2,co';

/** One hour of one place for tests. Change it before it is printed; null = an empty cell. */
export type ExampleHour = {
  readonly day: string;
  /** 1 to 24. */
  readonly hour: number;
  readonly district: string;
  readonly station: string;
  pm25: string;
  so2: string;
};

type Options = {
  readonly first?: string;
  readonly days?: number;
  /** District and station; none = the city. */
  readonly places?: readonly (readonly [string, string])[];
  /** Returns whether the row is kept. */
  readonly change?: (hour: ExampleHour) => boolean | undefined;
};

const STATIONS = [
  ['越城区', '甲站'],
  ['越城区', '乙站'],
  ['柯桥区', '丙站'],
] as const;

/** A file of hours from 2019-W06 on: PM2.5 around 40, the others around 20, CO around 0.8 at each place. */
export function exampleHours({
  first = '2019-02-04',
  days = 7,
  places = STATIONS,
  change,
}: Options = {}): string {
  const from = calendarDay(first);
  const rows = daysBetween(from, addDays(from, days - 1)).flatMap((day) =>
    Array.from({ length: 24 }, (_, index) => index + 1).flatMap((hour) =>
      places.flatMap(([district, station]) => {
        const one = {
          day,
          hour,
          district,
          station,
          pm25: String(40 + (hour % 2)),
          so2: String(20 + (hour % 2)),
        };
        return change?.(one) === false ? [] : [rowOf(one)];
      }),
    ),
  );
  return [HEADER, ...rows, ''].join('\n');
}

function rowOf({ day, hour, district, station, pm25, so2 }: ExampleHour): string {
  const other = 20 + (hour % 2);
  return `${day} ${hour}:00,示例市,${district},${station},${pm25},${other},${other},${other},${so2},0.${7 + (hour % 2)}`;
}

/** The city as one place. */
export const CITY_ALONE = [['', '']] as const;

type Surroundings = { readonly site?: Site; readonly today?: string };

/** Compiles weeks from files for tests: the reports, or why there are none, and what was found in the rows. */
export async function compile(
  contents: readonly (string | Uint8Array)[],
  words: readonly string[] = ['2019-W06'],
  { site = EXAMPLE_SITE, today = '2019-02-20' }: Surroundings = {},
) {
  const names = contents.map((content, index) => exampleFile(content, `air-${index + 1}.csv`));
  const files = await Promise.all(names.map(inspectFile));
  const options = reportOptions(['weekly', ...words, ...names.flatMap((name) => ['--air', name])]);
  if (options.kind !== 'weekly') throw new TypeError('Asked for weeks and got months.');
  const findings = createFindings();
  const none = () => undefined;
  const job = {
    files,
    options,
    findings,
    site,
    today: calendarDay(today),
    progress: none,
    collected: none,
  };
  const result = await compileWeeks(job).catch((error: unknown) => String(error));
  const outputs = typeof result === 'string' ? [] : result;
  return {
    outputs,
    reports: outputs.map(({ text }) => weeklyReportSchema.parse(JSON.parse(text))),
    error: typeof result === 'string' ? result : null,
    found: findings.lines().map((line) => line.replace(/\S*\/(?=air-)/g, '')),
  };
}
