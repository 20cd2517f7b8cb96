/**
 * What a place is: `listed` = named in a public list of experience sites (生物多样性体验地); `planned` = the work plan
 * means to grow it into one; `nature` = a nature place with known facts that is not known to be listed.
 */
export const BIODIVERSITY_STATUSES = ['listed', 'planned', 'nature'] as const;

export type BiodiversityStatus = (typeof BIODIVERSITY_STATUSES)[number];

/** Who gives a site its title. */
export const AWARD_LEVELS = ['provincial', 'city'] as const;

export type AwardLevel = (typeof AWARD_LEVELS)[number];

/** What visitors have to look out for. */
export const HAZARDS = ['ticks', 'snakes', 'water', 'insects', 'heights', 'heat'] as const;

export type Hazard = (typeof HAZARDS)[number];
