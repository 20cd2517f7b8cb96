import { districtName, telephone, type Fact } from '#src/components/items/facts.ts';
import type { Outside } from '#src/components/visit-facts/fact-groups.ts';
import type { BiodiversityItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';

/** The facts at the head of a site's page. */
export function siteFacts(site: BiodiversityItem, { items, nature }: Words): Fact[] {
  const { awards, mapPrecision } = site;
  return [
    { term: items.facts.district, value: districtName(site.district) },
    { term: items.facts.place, value: site.place },
    ...(mapPrecision ? [{ term: nature.mapPrecision, value: nature.mapPrecisionOf(mapPrecision) }] : []),
    ...(awards.length > 0 ? [{ term: nature.awardTerm, value: awards.map(nature.award).join('；') }] : []),
    { term: items.facts.opening, value: site.opening },
    telephone(items.facts.phone, site.phone),
  ];
}

/** What a teacher asks of a site and stands outside its `visit`. */
export function outsideFacts(site: BiodiversityItem, { items }: Words): Outside {
  return {
    opening: [{ term: items.facts.opening, value: site.opening }],
    travel: [{ term: items.facts.place, value: site.place }],
    contact: [telephone(items.facts.phone, site.phone)],
  };
}
