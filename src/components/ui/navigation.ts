import type { Words } from '#src/words/words.ts';

/** A link of the header or footer. */
export type NavigationLink = { readonly href: string; readonly label: string };

/** The row in the header. */
export function headerLinks({ frame: { pages } }: Words): NavigationLink[] {
  return [
    { href: '/air/', label: pages.air },
    { href: '/water/', label: pages.water },
    { href: '/reports/', label: pages.reports },
    { href: '/visits/', label: pages.visits },
    { href: '/biodiversity/', label: pages.biodiversity },
    { href: '/events/', label: pages.events },
    { href: '/news/', label: pages.news },
    { href: '/press/', label: pages.press },
  ];
}

/** The lists in the footer, which are the menu of a phone. */
export function footerGroups({
  frame: { pages, footer },
}: Words): { heading: string; links: NavigationLink[] }[] {
  return [
    {
      heading: footer.data,
      links: [
        { href: '/air/', label: pages.air },
        { href: '/water/', label: pages.water },
        { href: '/districts/', label: pages.districts },
        { href: '/reports/', label: pages.reports },
        { href: '/reports/weekly/', label: pages.weekly },
        { href: '/reports/monthly/', label: pages.monthly },
        { href: '/reports/annual/', label: pages.annual },
        { href: '/data/', label: pages.data },
        { href: '/plan/', label: pages.plan },
      ],
    },
    {
      heading: footer.visit,
      links: [
        { href: '/visits/', label: pages.visits },
        { href: '/visits/finder/', label: pages.finder },
        { href: '/facilities/', label: pages.facilities },
        { href: '/open-days/', label: pages.openDays },
        { href: '/biodiversity/', label: pages.biodiversity },
        { href: '/events/', label: pages.events },
      ],
    },
    {
      heading: footer.read,
      links: [
        { href: '/news/', label: pages.news },
        { href: '/standards/', label: pages.standards },
        { href: '/glossary/', label: pages.glossary },
        { href: '/search/', label: pages.search },
        { href: '/about/', label: pages.about },
      ],
    },
    {
      heading: footer.press,
      links: [
        { href: '/press/', label: pages.press },
        { href: '/releases/', label: pages.releases },
        { href: '/corrections/', label: pages.corrections },
        { href: '/feeds/', label: pages.feeds },
      ],
    },
  ];
}
