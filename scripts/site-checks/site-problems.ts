import type { Entry } from '#src/content/entry.ts';
import { openSite, type BuiltSite } from './built-site.ts';
import { canonicalProblems } from './canonical.ts';
import { dataPackageProblems } from './data-package.ts';
import { demonstrationProblems, downloadProblems } from './demonstration.ts';
import { missingFiles, noteProblems } from './entries.ts';
import { formProblems } from './forms.ts';
import { metaProblems } from './government-meta.ts';
import { headingProblems } from './headings.ts';
import { idProblems } from './ids.ts';
import { imageProblems } from './images.ts';
import { inlineProblems } from './inline.ts';
import { keyFactProblems } from './key-facts.ts';
import { landmarkProblems } from './landmarks.ts';
import { createLayerCheck } from './layers.ts';
import { leakProblems } from './leaks.ts';
import { linkProblems } from './link-targets.ts';
import { linkedPage } from './links.ts';
import { parsePage, type Page } from './page.ts';
import { policyProblems } from './policy.ts';
import { reportFileProblems } from './report-files.ts';
import { sharedMarkProblems } from './shared-marks.ts';
import { speciesPlaceProblems } from './species-places.ts';
import { breakProblems } from './standard-breaks.ts';
import { tableProblems } from './tables.ts';
import { titleOf, titleProblems } from './titles.ts';

const PAGE_CHECKS: readonly ((page: Page, site: BuiltSite) => string[])[] = [
  landmarkProblems,
  canonicalProblems,
  metaProblems,
  headingProblems,
  imageProblems,
  formProblems,
  tableProblems,
  idProblems,
  policyProblems,
  inlineProblems,
  noteProblems,
  demonstrationProblems,
  sharedMarkProblems,
  breakProblems,
];

/** Everything wrong with a built site, as lines `file: reason`. */
export function siteProblems(folder: string, entries: readonly Entry[]): string[] {
  return problemsOf(openSite(folder, entries));
}

/** Reads each page once; what concerns more than one page is judged when all are read. */
export function problemsOf(site: BuiltSite): string[] {
  const checks = [...PAGE_CHECKS, createLayerCheck(site)];
  const paths = [...site.files].filter((path) => path.endsWith('.html'));
  if (paths.length === 0) return ['index.html: 没有任何页面。请检查构建。'];
  const read = paths.map((path) => {
    const page = parsePage(path, site.read(path));
    const problems = checks.flatMap((check) => check(page, site)).map((reason) => `${path}: ${reason}`);
    return { ...linkedPage(page), title: titleOf(page), problems };
  });
  return [
    ...read.flatMap(({ problems }) => problems),
    ...titleProblems(read),
    ...linkProblems(read, site),
    ...keyFactProblems(site),
    ...missingFiles(site),
    ...downloadProblems(site),
    ...reportFileProblems(site),
    ...dataPackageProblems(site),
    ...leakProblems(site),
    ...speciesPlaceProblems(site),
  ];
}
