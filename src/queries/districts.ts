import type { District } from '#src/schemas/site.ts';
import type { AreaMonthSummary } from '#src/domain/report/month-summary.ts';
import type { SectionResult, SectionSummary } from '#src/domain/report/monthly-water.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { ReportArea } from '#src/domain/report/weekly-report.ts';
import { site } from '#src/site.ts';
import { listBiodiversity, listEvents, listFacilities, listNews, listOpenDays } from './items.ts';
import { listCityMonths, type MonthlyReportPage, type TownshipWithBase } from './monthly-reports.ts';
import { listWeeklyReports, type WeeklyReportPage } from './weekly-reports.ts';

/** A district in the newest reports. */
export type DistrictNow = {
  readonly district: District;
  readonly week: { readonly page: WeeklyReportPage; readonly area: ReportArea } | null;
  readonly month: { readonly page: MonthlyReportPage; readonly air: AreaMonthSummary } | null;
  readonly water: {
    readonly page: MonthlyReportPage;
    readonly summary: SectionSummary;
    readonly sections: readonly SectionResult[];
  } | null;
  readonly townships: readonly TownshipWithBase[];
};

/** All districts, in the order of the site, in the newest weekly and monthly report. */
export async function listDistricts(): Promise<DistrictNow[]> {
  const [week] = await listWeeklyReports();
  const [month] = await listCityMonths();
  return site.districts.map((district) => ({
    district,
    week: weekOf(district.id, week),
    month: monthOf(district.id, month),
    water: waterOf(district.id, month),
    townships: (month?.townships ?? []).filter((row) => row.district === district.id),
  }));
}

/** What else concerns a district: items that name it. */
export async function listDistrictItems(id: string) {
  const facilities = (await listFacilities()).filter(({ district }) => district === id);
  const own = new Set(facilities.map((facility) => facility.id));
  return {
    facilities,
    openDays: (await listOpenDays()).filter((day) => day.facilities.some((facility) => own.has(facility))),
    events: (await listEvents()).filter(({ district }) => district === id),
    biodiversity: (await listBiodiversity()).filter(({ district }) => district === id),
    news: (await listNews()).filter(({ districts }) => districts.includes(id)),
  };
}

function weekOf(id: string, page: WeeklyReportPage | undefined): DistrictNow['week'] {
  const area = page?.report.areas.find((row) => row.area === id);
  return page && area ? { page, area } : null;
}

function monthOf(id: string, page: MonthlyReportPage | undefined): DistrictNow['month'] {
  const air = page?.air?.areas.find((row) => row.area === id);
  return page && air ? { page, air } : null;
}

function waterOf(id: string, page: MonthlyReportPage | undefined): DistrictNow['water'] {
  if (!page || isMissing(page.report.water) || isMissing(page.report.water.month)) return null;
  const { summaries, sections } = page.report.water.month;
  const summary = summaries.find((row) => row.area === id);
  return summary ? { page, summary, sections: sections.filter(({ district }) => district === id) } : null;
}
