import { BIODIVERSITY_STATUSES, type BiodiversityStatus } from '#src/domain/biodiversity.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { isDemonstration } from '#src/domain/provenance.ts';

type Site = { readonly status: BiodiversityStatus; readonly provenance: Provenance };

/** Sites of one status; those that are invented stand apart, whatever they say they are. */
export type SiteGroup<S> = { readonly status: BiodiversityStatus | 'invented'; readonly sites: readonly S[] };

/** The groups that have sites: listed, planned, nature, and at last what is invented. */
export function siteGroups<S extends Site>(sites: readonly S[]): SiteGroup<S>[] {
  const real = sites.filter((site) => !isDemonstration(site));
  const groups: SiteGroup<S>[] = BIODIVERSITY_STATUSES.map((status) => ({
    status,
    sites: real.filter((site) => site.status === status),
  }));
  return [...groups, { status: 'invented' as const, sites: sites.filter(isDemonstration) }].filter(
    (group) => group.sites.length > 0,
  );
}
