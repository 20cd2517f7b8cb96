import { silent, type Claim } from '../claims.ts';
import { changeClaims, printed } from './change-claims.ts';
import type { Month } from './month-claims.ts';
import { comparedPlain } from './month-facts.ts';
import type { MonthJson } from './month-json.ts';

/** How a share is called, and where it stands in the JSON. */
const SHARES: readonly (readonly [name: string, of: (report: MonthJson) => number | null | undefined])[] = [
  ['水源达标率', ({ drinking }) => drinking.sourceShare],
  ['水量达标率', ({ drinking }) => drinking.volumeShare],
  ['昼间达标率', ({ noise }) => noise.dayShare],
  ['夜间达标率', ({ noise }) => noise.nightShare],
];

/** One part of `昼间达标率99.0%，比去年同月上升4.2个百分点，比上月上升3.2个百分点；夜间达标率…`, by its first word. */
export function shareClaims(part: string, { report, find }: Month): Claim[] {
  const [name = '', shareOf = () => null] = SHARES.find(([own]) => part.startsWith(own)) ?? [];
  const compared = (basis: 'last-year' | 'previous') =>
    comparedPlain(shareOf, () => true, report, find, basis);
  return [
    {
      pattern: new RegExp(`${name}([\\d.]+)%`),
      says: (said) => [[name, said, printed(shareOf(report) ?? null)]],
      due: true,
    },
    ...changeClaims('去年同月', compared('last-year'), '个百分点', false),
    ...changeClaims('上月', compared('previous'), '个百分点', false),
    silent(/[，。]/),
  ];
}
