import { passGapOf } from '#src/domain/water/area-gap.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import type { KeyFigure } from './key-figure.ts';

type WaterPage = Pick<MonthlyReportPage, 'report' | 'water'>;

/** The pass rate of an area's sections; none without water of it. */
export function waterKeyFigure(page: WaterPage, area: string, words: Words): KeyFigure[] {
  const { monthly, tables } = words;
  const water = monthly.waterOf(page.report);
  const summary = water?.values.summaries.find((row) => row.area === area);
  if (!water || !summary) return [];
  const { passShare, goodShare } = summary;
  const gap = passGapOf(summary, water.values.sections);
  return [
    {
      name: monthly.key.pass,
      value: passShare === null ? tables.shareGap(gap) : monthly.share(passShare),
      unit: passShare === null ? null : '%',
      notes: [
        tables.windowName(water.window, page.report.month),
        ...(goodShare === null ? [] : [monthly.key.good3(goodShare)]),
        ...(water.window === 'month' ? changes(page, area, words) : []),
      ],
    },
  ];
}

function changes({ water }: WaterPage, area: string, { monthly }: Words): string[] {
  const own = water?.areas.find((row) => row.area === area);
  if (!own) return [];
  const { lastYear, previous } = monthly.key;
  return [
    monthly.changeText(own.lastYear.passShare, lastYear),
    monthly.changeText(own.previous.passShare, previous),
  ];
}
