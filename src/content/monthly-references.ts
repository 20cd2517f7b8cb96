import type { z } from 'astro/zod';
import { isMissing } from '../domain/report/missing-part.ts';
import type { monthlyReportSchema } from '../schemas/monthly-report.ts';
import type { Reference } from './kinds.ts';

type MonthlyData = z.infer<typeof monthlyReportSchema>;
type Path = readonly (string | number)[];

/** The districts that a monthly report names. */
export function monthlyReferences({
  scope,
  air,
  townships,
  water,
  drinking,
  noise,
}: MonthlyData): Reference[] {
  const lastYear = isMissing(air) ? null : air.lastYear;
  const windows = isMissing(water) ? {} : { month: water.month, yearToDate: water.yearToDate };
  return [
    ...districts([{ area: scope }], 'area', []).map((reference) => ({ ...reference, path: ['scope'] })),
    ...(isMissing(air)
      ? []
      : [...areas(air.month, 'air', 'month'), ...areas(air.yearToDate, 'air', 'yearToDate')]),
    ...areas(lastYear?.month ?? [], 'air', 'lastYear', 'month'),
    ...areas(lastYear?.yearToDate ?? [], 'air', 'lastYear', 'yearToDate'),
    ...(isMissing(townships) ? [] : districts(townships.rows, 'district', ['townships', 'rows'])),
    ...Object.entries(windows).flatMap(([name, window]) => {
      if (isMissing(window)) return [];
      const path = ['water', name];
      return [
        ...areas(window.summaries, ...path, 'summaries'),
        ...districts(window.sections, 'district', [...path, 'sections']),
      ];
    }),
    ...(isMissing(drinking) ? [] : districts(drinking.sources, 'district', ['drinking', 'sources'])),
    ...(isMissing(noise) ? [] : districts(noise.stations, 'district', ['noise', 'stations'])),
  ];
}

function areas(rows: readonly { area: string }[], ...path: string[]): Reference[] {
  return districts(rows, 'area', path);
}

function districts<F extends string>(
  rows: readonly Readonly<Partial<Record<F, string | null>>>[],
  field: F,
  path: Path,
): Reference[] {
  return rows.flatMap((row, index): Reference[] => {
    const id = row[field];
    return id == null || id === 'city' ? [] : [{ path: [...path, index, field], kind: 'districts', id }];
  });
}
