import { at, listAt, numberAt, textAt, type ExpectedTable } from './expected.ts';

type NameOf = (area: string) => string;

/** Sections counted, and each of them, of a window of water. */
export function waterTables(water: unknown, nameOf: NameOf): ExpectedTable[] {
  return (['month', 'yearToDate'] as const).flatMap((window) => {
    const end = window === 'month' ? '' : '-year-to-date';
    const values = at(water, window);
    const summaries = listAt(values, 'summaries');
    return [
      { id: `water${end}`, key: ['area'], rows: summaries.map((row) => summaryRow(row, nameOf)) },
      {
        id: `sections${end}`,
        key: ['section'],
        rows: listAt(values, 'sections').map((row) => ({
          section: textAt(row, 'name'),
          area: at(row, 'district') == null ? null : nameOf(textAt(row, 'district')),
          target_class: numberAt(row, 'target'),
          class: numberAt(row, 'class'),
          passes: (at(row, 'passes') as boolean | null | undefined) ?? null,
        })),
      },
      ...(window === 'month' ? inlandTables(values) : []),
    ];
  });
}

function summaryRow(row: unknown, nameOf: NameOf) {
  return {
    area: nameOf(textAt(row, 'area')),
    sections: numberAt(row, 'sections'),
    measured: numberAt(row, 'measured'),
    ...Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((index) => [`class_${index + 1}`, numberAt(row, 'classes', index)]),
    ),
    sections_good_share: numberAt(row, 'goodShare'),
    passed: numberAt(row, 'passed'),
    pass_share: numberAt(row, 'passShare'),
    failed: listAt(row, 'failed').join('、') || null,
  };
}

function inlandTables(values: unknown): ExpectedTable[] {
  return [
    {
      id: 'basins',
      key: ['basin'],
      rows: listAt(values, 'basins').map((row) => ({
        basin: textAt(row, 'basin'),
        measured: numberAt(row, 'measured'),
        sections_good_share: numberAt(row, 'goodShare'),
        worst_share: numberAt(row, 'worstShare'),
      })),
    },
    {
      id: 'trophic',
      key: ['water_body'],
      rows: listAt(values, 'trophic').map((row) => ({
        water_body: textAt(row, 'name'),
        trophic_index: numberAt(row, 'index'),
      })),
    },
  ];
}

/** Drinking water, noise and townships. */
export function otherTables(report: unknown, nameOf: NameOf): ExpectedTable[] {
  return [
    {
      id: 'drinking',
      key: ['source'],
      rows: listAt(report, 'drinking', 'sources').map((row) => ({
        source: textAt(row, 'name'),
        class: numberAt(row, 'class'),
        passes: (at(row, 'passes') as boolean | null | undefined) ?? null,
        intake: numberAt(row, 'intake'),
      })),
    },
    {
      id: 'noise',
      key: ['station'],
      rows: listAt(report, 'noise', 'stations').map((row) => ({
        station: textAt(row, 'name'),
        day_count: numberAt(row, 'day', 'count'),
        day_passed: numberAt(row, 'day', 'passed'),
        night_count: numberAt(row, 'night', 'count'),
        night_passed: numberAt(row, 'night', 'passed'),
      })),
    },
    {
      id: 'townships',
      key: ['area', 'township'],
      rows: listAt(report, 'townships', 'rows').map((row) => ({
        area: nameOf(textAt(row, 'district')),
        township: textAt(row, 'name'),
        month_pm25: numberAt(row, 'month'),
        year_pm25: numberAt(row, 'yearToDate'),
        ...(at(row, 'lastYear')
          ? {
              month_pm25_base: numberAt(row, 'lastYear', 'month'),
              year_pm25_base: numberAt(row, 'lastYear', 'yearToDate'),
            }
          : {}),
      })),
    },
  ];
}
