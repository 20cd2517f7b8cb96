import type { NavigationLink } from '#src/components/ui/navigation.ts';
import type { SectionRegister } from '#src/queries/sections.ts';
import type { Words } from '#src/words/words.ts';
import { REGISTER } from './section-address.ts';

/** The parts of the register, in the order of the page. */
export function registerLinks(
  { recent, districts }: Pick<SectionRegister, 'recent' | 'districts'>,
  { sections }: Words,
): NavigationLink[] {
  return [
    ...(recent ? [{ href: `#${REGISTER.recent}`, label: sections.recent.heading }] : []),
    { href: `#${REGISTER.sources}`, label: sections.sources.heading },
    ...districts.map(({ district }) => ({
      href: `#${district?.id ?? REGISTER.nowhere}`,
      label: district?.name ?? sections.nowhere,
    })),
  ];
}
