import { REFERENCE_STATE_DAY } from '#src/domain/comparison.ts';
import { lastDayOfPeriod, type AnnualReport } from '#src/domain/report/annual-report.ts';
import { AQI_STANDARDS } from '#src/domain/standards/edition.ts';
import { dates } from './dates.ts';

const [newest] = AQI_STANDARDS;
/** The day from which the newest edition of HJ 633 is in force: `2026年3月1日`. */
export const newestFrom = newest ? dates.fullDay(newest.from) : '';

/** The edition of HJ 633 of a day; none before the first. */
const editionOn = (day: string) => AQI_STANDARDS.find(({ from }) => from <= day);

/** What the indices of a period may be compared with, and whether a printed change crosses the change of the reference state. */
export function comparability(report: AnnualReport): string {
  const isCrossed = report.figures.some(
    ({ change: moved }) => moved && crossesReferenceState(moved.base, report),
  );
  return `${indicesComparability(report)}${isCrossed ? REFERENCE_STATE : ''}`;
}

// GB 3095-2012 修改单: gases at 298.15 K, particles as sampled; before, both at 273 K.
const REFERENCE_STATE =
  '2018年9月1日起，气体浓度改按298.15K、颗粒物浓度改按监测时的实际状况计，与此前的浓度不能直接比较；表里与此前相比的变化按原文照录。';

function crossesReferenceState(base: string, { period: own }: AnnualReport): boolean {
  return base < '2018-09' && lastDayOfPeriod(own) >= REFERENCE_STATE_DAY;
}

function indicesComparability({ period: own }: AnnualReport): string {
  const [first, last] = [editionOn(`${own.slice(0, 4)}-01-01`), editionOn(lastDayOfPeriod(own))];
  const kept = '浓度、断面和噪声的数不受这一次换标准的影响。';
  const indices = '优良天数、优良天数比例和综合指数';
  if (last === newest && first !== last)
    return `这一年里换了标准：${newestFrom}起按${newest?.id}评价。${indices}跨过了这一天，不能与别的年份直接比较。${kept}`;
  const side = last === newest ? '以前' : '以后';
  return `${indices}按${last?.id ?? '当时的标准'}得出，不能与${newestFrom}${side}的直接比较。${kept}`;
}
