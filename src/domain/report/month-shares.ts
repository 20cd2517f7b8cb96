import { pointsBetween, type Compared, type PointChange } from '../comparison.ts';
import { addMonths } from '../month.ts';
import type { FindReport } from './air-base.ts';
import type { MonthlyReport } from './monthly-report.ts';
import { isMissing } from './missing-part.ts';

/** The shares of drinking water and noise. */
export type ShareName = 'source' | 'volume' | 'day' | 'night';

/** A share of a month, 同比 and 环比; the limits behind it have not changed, so both sides are judged alike. */
export type ComparedShare = {
  readonly value: number | null;
  readonly lastYear: Compared<PointChange>;
  readonly previous: Compared<PointChange>;
};

export type MonthShares = Readonly<Record<ShareName, ComparedShare>>;

export function monthShares(report: MonthlyReport, find: FindReport): MonthShares {
  const lastYear = find(addMonths(report.month, -12));
  const previous = find(addMonths(report.month, -1));
  const compared = (name: ShareName): ComparedShare => ({
    value: shareOf(report, name),
    lastYear: against(shareOf(report, name), lastYear, name),
    previous: against(shareOf(report, name), previous, name),
  });
  return {
    source: compared('source'),
    volume: compared('volume'),
    day: compared('day'),
    night: compared('night'),
  };
}

function against(now: number | null, report: MonthlyReport | null, name: ShareName): Compared<PointChange> {
  if (!report) return { kind: 'none', why: 'no-report' };
  const base = shareOf(report, name);
  const change = pointsBetween(now, base);
  if (!change || base === null) return { kind: 'none', why: 'no-value' };
  return { kind: 'change', base, change, rejudged: null, crossesReferenceState: false };
}

function shareOf({ drinking, noise }: MonthlyReport, name: ShareName): number | null {
  if (name === 'source' || name === 'volume') {
    return isMissing(drinking) ? null : drinking[`${name}Share`];
  }
  return isMissing(noise) ? null : noise[`${name}Share`];
}
