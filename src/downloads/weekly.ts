import { stringify } from 'csv-stringify/sync';
import { levelOfDay, type AreaDay } from '#src/domain/air/area-day.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { ReportArea, WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { aqiStandardOn } from '#src/domain/standards/edition.ts';
import { areaName, site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

/** A report as CSV for spreadsheets: a row for each area and day; what is missing is empty and says why. */
export function weeklyCsv(report: WeeklyReport, words: Words): string {
  const rows = report.areas.flatMap((area) => area.days.map((day) => csvRow(report, area, day, words)));
  return stringify(rows, { header: true, bom: true, record_delimiter: '\n' });
}

function csvRow(
  report: WeeklyReport,
  area: ReportArea,
  day: AreaDay,
  words: Words,
): Record<string, string | number> {
  const { air, weekly, items } = words;
  const { columns } = weekly.downloads;
  const level = levelOfDay(day);
  const concentrations = POLLUTANTS.map((pollutant) => {
    const value = day.concentrations[pollutant];
    const name = `${air.pollutant(pollutant)}（${air.unit(pollutant)}）`;
    return [name, value === null ? '' : air.value(pollutant, value)] as const;
  });
  const gaps = POLLUTANTS.flatMap((pollutant) => {
    const gap = day.gaps[pollutant];
    return gap ? [`${air.pollutant(pollutant)}：${air.gap(gap)}`] : [];
  });
  return {
    [columns.week]: report.week,
    [columns.day]: day.day,
    [columns.area]: areaName(area.area) ?? site.city,
    [columns.aqi]: day.aqi ?? '',
    [columns.level]: level === null ? '' : air.level(level),
    [columns.primary]: air.shortPollutants(day.primary),
    ...Object.fromEntries(concentrations),
    [columns.gaps]: gaps.join('；'),
    [columns.standard]: aqiStandardOn(day.day).id,
    [columns.provenance]: items.provenanceKind[report.provenance.kind],
  };
}

/** A report as JSON: the figures as stored, with what follows from them spelled out. */
export function weeklyJson(report: WeeklyReport, words: Words): string {
  const { downloads } = words.weekly;
  const areas = report.areas.map((area) => ({
    ...area,
    name: areaName(area.area) ?? site.city,
    days: area.days.map((day) => ({
      ...day,
      level: levelOfDay(day),
      standard: aqiStandardOn(day.day).id,
    })),
  }));
  const notice = isDemonstration(report) ? { notice: downloads.demonstration } : {};
  const units = Object.fromEntries(POLLUTANTS.map((pollutant) => [pollutant, words.air.unit(pollutant)]));
  return `${JSON.stringify({ ...notice, units, ...report, areas }, null, 2)}\n`;
}
