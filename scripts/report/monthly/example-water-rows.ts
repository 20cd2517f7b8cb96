import { calendarDay } from '#src/domain/calendar.ts';
import { WATER_DOUBLING } from '../../water-file/read.ts';
import type { WaterSample } from '../../water-file/sample.ts';
import { EXAMPLE_PLACES } from './example-places.ts';
import { rowsByMonth } from './month-rows.ts';
import { SECTIONS } from './registry.ts';

const SAMPLE: WaterSample = {
  file: 'water-1.csv',
  line: 2,
  date: calendarDay('2026-01-08'),
  time: null,
  section: '甲断面',
  district: null,
  river: null,
  basin: null,
  body: null,
  lakeLimits: null,
  publishedClass: null,
  note: null,
  values: { ph: '7.5', ammoniaNitrogen: '0.4' },
};

/** Rows of sections by month, for tests; what is not given is that of a sound sample. */
export function waterRowsOf(samples: readonly Partial<WaterSample>[]) {
  return rowsByMonth(
    samples.map((sample) => ({ ...SAMPLE, ...sample })),
    {
      nameOf: ({ section }) => section,
      among: () => EXAMPLE_PLACES.sections,
      registry: SECTIONS,
      doubling: WATER_DOUBLING,
    },
  );
}
