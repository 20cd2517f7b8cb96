import type { NarrowLinks } from '#src/components/filter/narrow-links.ts';
import { without, type Choices } from '#src/search/narrowed.ts';
import { FACETS, type Facet } from '#src/search/facets.ts';
import { hrefOf, STEP, type Asked } from './asked.ts';

/** Makes each link of the filter choose its value beside what else is chosen and say how many results that leaves; what leaves none is not shown. */
export function tellFacets(
  links: NarrowLinks,
  asked: Asked,
  choices: Readonly<Record<Facet, Choices>>,
): void {
  for (const facet of FACETS) {
    const own = links[facet] ?? [];
    for (const link of own) tellLink(link, facet, asked, choices[facet]);
    const isIdle = choices[facet].values.size < 2 && asked.chosen[facet] === undefined;
    own[0]?.closest('div')?.toggleAttribute('hidden', isIdle);
  }
}

function tellLink(link: HTMLAnchorElement, facet: Facet, asked: Asked, { all, values }: Choices): void {
  const value = link.dataset['value'] ?? '';
  const isChosen = value === (asked.chosen[facet] ?? '');
  const count = value === '' ? all : (values.get(value) ?? 0);
  const others = without(asked.chosen, facet);
  link.href = hrefOf({ ...asked, show: STEP, chosen: value === '' ? others : { ...others, [facet]: value } });
  if (isChosen) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  link.toggleAttribute('data-empty', count === 0);
  link.closest('li')?.toggleAttribute('hidden', count === 0 && !isChosen);
  const word = link.querySelector('small');
  if (word) word.textContent = String(count);
}
