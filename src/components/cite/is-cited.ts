const REPORT = /^\/reports\/(?:weekly|monthly|annual)\/[^/]+\//;
/** Renewed with each report. */
const NOW = /^\/(?:air|water|reports\/annual|districts\/[^/]+)\/$/;

/** Whether a page says how to cite it, so that its tables and charts can link there: reports and their parts do, and the newest figures. */
export function isCited({ pathname }: URL): boolean {
  return REPORT.test(pathname) || NOW.test(pathname);
}
