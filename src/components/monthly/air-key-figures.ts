import type { Change, Compared, PointChange } from '#src/domain/comparison.ts';
import type { AirFigure } from '#src/domain/report/monthly-report.ts';
import type { AreaMonthSummary, MonthAirSummary } from '#src/domain/report/month-summary.ts';
import type { Words } from '#src/words/words.ts';
import type { KeyFigure } from './key-figure.ts';

/** Good share, PM2.5 and composite index of an area; none without air of it. */
export function airKeyFigures(air: MonthAirSummary | null, area: string, words: Words): KeyFigure[] {
  const own = air?.areas.find((row) => row.area === area);
  if (!own) return [];
  const { monthly } = words;
  const { key } = monthly;
  const { goodShare, concentrations, compositeIndex } = own.month;
  const share = goodShare === null ? null : monthly.share(goodShare);
  const index = compositeIndex?.toFixed(2) ?? null;
  return [
    airFigure(own, 'goodShare', [key.good, share, '%'], words),
    airFigure(own, 'pm25', [key.pm25, concentrations.pm25?.toString() ?? null, key.pm25Unit], words),
    airFigure(own, 'compositeIndex', [key.index, index, null], words),
  ];
}

type Figure = Extract<AirFigure, 'goodShare' | 'pm25' | 'compositeIndex'>;

function airFigure(
  own: AreaMonthSummary,
  figure: Figure,
  [name, value, unit]: readonly [string, string | null, string | null],
  { monthly, tables }: Words,
): KeyFigure {
  const { lastYear, previous } = monthly.key;
  return {
    name,
    value: value ?? tables.gap(own.month.gaps[figure]) ?? '',
    unit: value === null ? null : unit,
    notes: [
      monthly.changeText(comparedOf(own.lastYear, figure), lastYear),
      monthly.changeText(comparedOf(own.previous, figure), previous),
    ],
  };
}

function comparedOf(
  comparison: AreaMonthSummary['lastYear'],
  figure: Figure,
): Compared<Change | PointChange> {
  return figure === 'pm25' ? comparison.concentrations.pm25 : comparison[figure];
}
