import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';

/** A figure in large type with what it is compared with; a missing one is its reason in words. */
export type KeyFigure = {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly notes: readonly string[];
};

/** The key figures of a month for an area; those of a part that the report lacks are left out. */
export function keyFigures(page: MonthlyReportPage, area: string, words: Words): KeyFigure[] {
  return [...airFigures(page, area, words), ...waterFigures(page, area, words)];
}

function airFigures({ air }: MonthlyReportPage, area: string, words: Words): KeyFigure[] {
  const { monthly, tables } = words;
  const { key } = monthly;
  const own = air?.areas.find((row) => row.area === area);
  if (!own) return [];
  const { month, lastYear, previous } = own;
  const figure = (
    name: string,
    value: string | null,
    unit: string | null,
    gap: keyof typeof month.gaps,
    notes: readonly string[],
  ) => ({
    name,
    value: value ?? tables.gap(month.gaps[gap]) ?? '',
    unit: value === null ? null : unit,
    notes,
  });
  return [
    figure(key.good, month.goodShare === null ? null : monthly.share(month.goodShare), '%', 'goodShare', [
      monthly.changeText(lastYear.goodShare, key.lastYear),
      monthly.changeText(previous.goodShare, key.previous),
    ]),
    figure(key.pm25, month.concentrations.pm25?.toString() ?? null, key.pm25Unit, 'pm25', [
      monthly.changeText(lastYear.concentrations.pm25, key.lastYear),
      monthly.changeText(previous.concentrations.pm25, key.previous),
    ]),
    figure(key.index, month.compositeIndex?.toFixed(2) ?? null, null, 'compositeIndex', [
      monthly.changeText(lastYear.compositeIndex, key.lastYear),
      monthly.changeText(previous.compositeIndex, key.previous),
    ]),
  ];
}

function waterFigures(
  { report, water: compared }: MonthlyReportPage,
  area: string,
  { monthly, tables }: Words,
): KeyFigure[] {
  const water = monthly.waterOf(report);
  const summary = water?.values.summaries.find((row) => row.area === area);
  if (!water || !summary) return [];
  const { passShare, goodShare } = summary;
  const own = compared?.areas.find((row) => row.area === area);
  const value = passShare === null ? tables.unpublished : monthly.share(passShare);
  return [
    {
      name: monthly.key.pass,
      value,
      unit: passShare === null ? null : '%',
      notes: [
        tables.windowName(water.window, report.month),
        ...(goodShare === null ? [] : [monthly.key.good3(goodShare)]),
        ...(own && water.window === 'month'
          ? [
              monthly.changeText(own.lastYear.passShare, monthly.key.lastYear),
              monthly.changeText(own.previous.passShare, monthly.key.previous),
            ]
          : []),
      ],
    },
  ];
}
