import { dayOfEpoch } from '#src/domain/calendar.ts';
import type { Aqi } from '#src/domain/air/aqi.ts';
import { aqiStandardOn } from '#src/domain/standards/edition.ts';
import type { AqiStandard } from '#src/domain/standards/aqi-standard.ts';
import { hourIn } from '../air-file/hour.ts';
import { inspectFile } from '../input-file/inspect.ts';
import { eachRow, type BrokenRow, type Row } from '../air-file/rows.ts';
import { showProgress } from '../report/progress.ts';
import { disagreement, judgeRow } from './judge-row.ts';
import { createTally, type Tally } from './tally.ts';

/** One row's result, as it is written. */
export type Result = {
  readonly line: number;
  readonly standard: string;
  readonly aqi: number | 'NA';
  readonly level: number | 'NA';
  readonly primary: string;
};

/**
 * Judges every row of an hourly file.
 * @param standard null = by the day of each row.
 * @param result told each row's result, and whether the file carries published values.
 */
export async function evaluateFile(
  path: string,
  standard: AqiStandard | null,
  result: (result: Result, hasPublished: boolean) => void,
): Promise<Tally> {
  const file = await inspectFile(path);
  const tally = createTally(path);
  const take = (row: Row | BrokenRow) => {
    if (!('cell' in row)) {
      tally.refuse(row.line, `这一行有 ${row.cells} 列，表头有 ${row.expected} 列`);
      return;
    }
    const used = standard ?? standardOf(row);
    if (typeof used === 'string') tally.refuse(row.line, used);
    else result(judge(row, used, tally), row.has('publishedAqi'));
  };
  await eachRow(file, take, (bytes) => showProgress(file, bytes));
  return tally;
}

function judge(row: Row, standard: AqiStandard, tally: Tally): Result {
  const { judged, refused } = judgeRow(row, standard);
  tally.count(row.line, disagreement(row, judged), refused);
  return resultOf(row.line, standard, judged);
}

function resultOf(line: number, { id }: AqiStandard, { aqi, level, primary }: Aqi): Result {
  return { line, standard: id, aqi: aqi ?? 'NA', level: level ?? 'NA', primary: primary.join(' ') };
}

/** The standard of the row's day, or why there is none. */
function standardOf(row: Row): AqiStandard | string {
  const hour = hourIn(row);
  if (hour === null) return `时间“${row.cell('time') || row.cell('date')}”不是真实的整点`;
  try {
    return aqiStandardOn(dayOfEpoch(Math.floor(hour / 24)));
  } catch {
    return '早于 2012 年，没有可用的空气质量指数标准';
  }
}
