/** Whether a page says how to cite it, so that its tables and charts can link there: reports and their parts do. */
export function isCited({ pathname }: URL): boolean {
  return /^\/reports\/(?:weekly|monthly|annual)\/[^/]+\//.test(pathname);
}
