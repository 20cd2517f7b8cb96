import { levelOfDay } from '#src/domain/air/area-day.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { aqiStandardOn } from '#src/domain/standards/edition.ts';
import { areaName, site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

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
