/** The id of a section's row: its name, in which an id may have no white space. */
export function sectionAnchor(name: string): string {
  return name.replace(/\s+/g, '-');
}

/** Where a section's row is on its own page: `#%E8%80%81%E4%B8%9C%E6%A1%A5`. */
export function sectionFragment(name: string): string {
  return `#${encodeURIComponent(sectionAnchor(name))}`;
}

/** The ids of parts of the page beside those of the districts. */
export const REGISTER = { recent: 'recent', nowhere: 'nowhere', sources: 'sources' } as const;
