import { sourceShareOf, volumeShareOf } from '../drinking/compliance.ts';
import { lastDayOfMonth } from '../month.ts';
import { noiseSharesOf } from '../noise/noise.ts';
import { waterStandardOn } from '../standards/gb3838.ts';
import { passesTarget, sectionClassOf } from '../water/section-class.ts';
import { summaryOf } from '../water/summary.ts';
import type { MonthlyReport } from './monthly-report.ts';
import type { SectionResult, WaterWindow } from './monthly-water.ts';
import { isMissing } from './missing-part.ts';
import { recomputed, type ReportProblem } from './report-problems.ts';
import { CITY } from './weekly-report.ts';

type Path = ReportProblem['path'];

/** Water, drinking-water and noise figures of a compiled report that do not follow from what they rest on; a published one stays as printed. */
export function waterProblems(report: MonthlyReport): ReportProblem[] {
  const { water, provenance } = report;
  if (provenance.kind === 'published') return [];
  const windows = isMissing(water) ? {} : { month: water.month, yearToDate: water.yearToDate };
  return [
    ...Object.entries(windows).flatMap(([name, window]) =>
      isMissing(window) ? [] : windowProblems(['water', name], window, report),
    ),
    ...shareProblems(report),
  ];
}

function windowProblems(
  path: Path,
  { sections, summaries }: WaterWindow,
  report: MonthlyReport,
): ReportProblem[] {
  return [
    ...sections.flatMap((section, index) => sectionProblems([...path, 'sections', index], section, report)),
    ...summaries.flatMap((summary, index) => {
      const { area } = summary;
      const own = area === CITY ? sections : sections.filter(({ district }) => district === area);
      const wanted = JSON.stringify(summaryOf(area, own));
      return recomputed([...path, 'summaries', index], JSON.stringify(summary), wanted);
    }),
  ];
}

function sectionProblems(path: Path, section: SectionResult, { month }: MonthlyReport): ReportProblem[] {
  const { values, body, target } = section;
  const passes = passesTarget(section.class, target);
  return [
    ...recomputed([...path, 'passes'], String(section.passes), String(passes)),
    ...(values
      ? recomputed(
          [...path, 'class'],
          section.class,
          sectionClassOf(values, body, waterStandardOn(lastDayOfMonth(month))),
        )
      : []),
  ];
}

function shareProblems({ drinking, noise }: MonthlyReport): ReportProblem[] {
  return [
    ...(isMissing(drinking)
      ? []
      : [
          ...recomputed(['drinking', 'sourceShare'], drinking.sourceShare, sourceShareOf(drinking.sources)),
          ...recomputed(['drinking', 'volumeShare'], drinking.volumeShare, volumeShareOf(drinking.sources)),
        ]),
    ...(isMissing(noise)
      ? []
      : [
          ...recomputed(['noise', 'dayShare'], noise.dayShare, noiseSharesOf(noise.stations).dayShare),
          ...recomputed(['noise', 'nightShare'], noise.nightShare, noiseSharesOf(noise.stations).nightShare),
        ]),
  ];
}
