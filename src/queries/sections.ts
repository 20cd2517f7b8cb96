import { readMonitoring } from '#src/content/monitoring.ts';
import { addMonths, type Month } from '#src/domain/month.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { recentFailures, type RecentFailure } from '#src/domain/water/recent-failure.ts';
import { sectionRecords, type SectionRecord } from '#src/domain/water/section-record.ts';
import type { District } from '#src/schemas/site.ts';
import { site } from '#src/site.ts';
import { listMonthlyReports } from './monthly-reports.ts';

/** How far back a section counts as one that failed of late. */
const RECENT_MONTHS = 12;

/** The sections of a district; null = of those whose district no source states. */
export type DistrictSections = {
  readonly district: District | null;
  readonly sections: readonly SectionRecord[];
};

/** All sections that a reader may look for (断面名录). */
export type SectionRegister = {
  readonly sections: readonly SectionRecord[];
  /** Every district of the site, in its order; last, where there are any, those of none. */
  readonly districts: readonly DistrictSections[];
  /** Those that failed of late; null without a report on water. */
  readonly recent: {
    readonly first: Month;
    readonly last: Month;
    readonly failures: readonly RecentFailure[];
  } | null;
  /** The day on which the newest of the reports came out. */
  readonly updated: string | undefined;
};

/** The register, from the list of sections and the monthly reports that stand, each in its newest edition. */
export async function sectionRegister(): Promise<SectionRegister> {
  const pages = (await listMonthlyReports()).filter(({ report }) => !isMissing(report.water));
  const sections = sectionRecords(
    readMonitoring().sections,
    pages.map(({ id, report }) => ({
      id,
      month: report.month,
      scope: report.scope,
      demonstration: isDemonstration(report),
      water: report.water,
    })),
  );
  return {
    sections,
    districts: byDistrict(sections),
    recent: recentOf(sections, pages[0]?.report.month),
    updated: pages
      .map(({ issuedOn }) => issuedOn)
      .toSorted()
      .at(-1),
  };
}

function byDistrict(sections: readonly SectionRecord[]): DistrictSections[] {
  const of = (id: string | null) => sections.filter(({ district }) => district === id);
  const nowhere = of(null);
  return [
    ...site.districts.map((district) => ({ district, sections: of(district.id) })),
    ...(nowhere.length > 0 ? [{ district: null, sections: nowhere }] : []),
  ];
}

function recentOf(sections: readonly SectionRecord[], last: Month | undefined): SectionRegister['recent'] {
  if (last === undefined) return null;
  const first = addMonths(last, 1 - RECENT_MONTHS);
  return { first, last, failures: recentFailures(sections, last, RECENT_MONTHS) };
}
