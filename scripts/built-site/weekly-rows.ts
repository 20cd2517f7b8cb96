import { parse } from 'csv-parse/sync';
import type { HTMLElement } from 'node-html-parser';
import { levelOfDay, type AreaDay } from '#src/domain/air/area-day.ts';
import { decimalsOf, POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { wordsFor } from '#src/words/words.ts';
import { textOf, type Page } from '../site-checks/page.ts';

/** A day as page, CSV and JSON tell it: column → text, without units; what is missing is empty or says why. */
export type Row = Readonly<Record<string, string>>;

const { air, dates, weekly } = wordsFor(new URL('https://portal.example/'));
const { columns } = weekly.downloads;
const NAMES = [columns.aqi, columns.level, columns.primary, ...POLLUTANTS.map(air.pollutant)];
const NOTHING = new Set(['NA', air.noAqi, weekly.daily.none]);

/** The days of the table in a report's page. */
export function rowsOfPage(page: Page): Row[] {
  const table = page.elements.find(({ id }) => id === 'daily-table');
  const [head, ...rows] = table?.getElementsByTagName('tr').map(cellsOf) ?? [];
  return rows.map(([day = '', ...cells]) => {
    const cell = (name: string) => cells[(head?.indexOf(name) ?? 0) - 1] ?? 'no such column';
    return rowOf(day.split(' ')[0] ?? '', (name) => (NOTHING.has(cell(name)) ? '' : cell(name)));
  });
}

/** The days of a report's CSV, by the name of the area. */
export function rowsOfCsv(csv: string): Map<string, Row[]> {
  const records = parse<Record<string, string>>(csv, { columns: true, bom: true });
  const byArea = Map.groupBy(records, (record) => record[columns.area] ?? '');
  return new Map([...byArea].map(([area, own]) => [area, own.map(rowOfRecord)]));
}

/** An area's days as they are stored. */
export function rowsOfDays(days: readonly AreaDay[]): Row[] {
  return days.map((day) => {
    const level = levelOfDay(day);
    const concentrations = POLLUTANTS.map((pollutant) => {
      const [value, gap] = [day.concentrations[pollutant], day.gaps[pollutant]];
      return [air.pollutant(pollutant), value?.toFixed(decimalsOf(pollutant)) ?? (gap ? air.gap(gap) : '')];
    });
    const texts: Row = {
      [columns.aqi]: String(day.aqi ?? ''),
      [columns.level]: level === null ? '' : air.level(level),
      [columns.primary]: air.shortPollutants(day.primary),
      ...(Object.fromEntries(concentrations) as Row),
    };
    return rowOf(dates.monthDay(day.day), (name) => texts[name] ?? '');
  });
}

function rowOfRecord(record: Row): Row {
  const gaps = new Map(record[columns.gaps]?.split('；').map((text) => text.split('：') as [string, string]));
  const column = (name: string) => Object.keys(record).find((key) => key.split('（')[0] === name) ?? '';
  const [, month, day] = (record[columns.day] ?? '').split('-').map(Number);
  return rowOf(`${month}月${day}日`, (name) => record[column(name)] || (gaps.get(name) ?? ''));
}

function rowOf(day: string, textFor: (name: string) => string): Row {
  return Object.fromEntries([[columns.day, day], ...NAMES.map((name) => [name, textFor(name)])]) as Row;
}

function cellsOf(row: HTMLElement): string[] {
  return row.childNodes
    .filter(({ rawTagName }) => /^t[hd]$/.test(rawTagName))
    .map((cell) => textOf(cell as HTMLElement)); // by its tag
}
