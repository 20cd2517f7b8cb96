import { aqiOf, type Aqi } from '#src/domain/air/aqi.ts';
import { perPollutant } from '#src/domain/air/pollutant.ts';
import { concentrationOf } from '#src/domain/air/reading.ts';
import type { AqiStandard } from '#src/domain/standards/aqi-standard.ts';
import { readCell } from '../air-file/reading-cell.ts';
import type { Row } from '../air-file/rows.ts';
import { aqiIn, levelIn, primaryIn } from './published.ts';

/** A row judged by the real-time report of a standard; cells that are no concentration count as missing and are named. */
export type JudgedRow = { readonly judged: Aqi; readonly refused: readonly string[] };

export function judgeRow(row: Row, standard: AqiStandard): JudgedRow {
  const refused: string[] = [];
  const concentrations = perPollutant((pollutant) => {
    const reading = readCell(pollutant, row.cell(pollutant));
    if (typeof reading === 'string') refused.push(`${pollutant}=${row.cell(pollutant)}`);
    return typeof reading === 'number' ? concentrationOf(reading) : null;
  });
  return { judged: aqiOf(standard, 'hourly', concentrations), refused };
}

/** What a row's published values say otherwise, in words; null when they agree, undefined when it carries none. */
export function disagreement(row: Row, { aqi, level, primary }: Aqi): string | null | undefined {
  const publishedAqi = aqiIn(row.cell('publishedAqi'));
  if (publishedAqi === null) return undefined;
  const publishedLevel = levelIn(row.cell('publishedLevel'));
  const publishedPrimary = primaryIn(row.cell('publishedPrimary'));
  const differences = [
    ...differ('AQI', publishedAqi, aqi),
    ...(publishedLevel === null ? [] : differ('级别', publishedLevel, level)),
    ...differ('首要污染物', publishedPrimary.join(' ') || '无', primary.join(' ') || '无'),
  ];
  return differences.length === 0 ? null : differences.join('；');
}

function differ(what: string, published: string | number, computed: string | number | null): string[] {
  return published === computed ? [] : [`${what} 公布 ${published}，算得 ${computed ?? 'NA'}`];
}
