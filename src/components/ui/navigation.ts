import type { Words } from '#src/words/words.ts';

/** A link of the header or footer. */
export type NavigationLink = { readonly href: string; readonly label: string };

/** The row in the header. */
export function headerLinks({ frame: { pages } }: Words): NavigationLink[] {
  return [
    { href: '/reports/weekly/', label: pages.weekly },
    { href: '/reports/monthly/', label: pages.monthly },
    { href: '/facilities/', label: pages.facilities },
    { href: '/open-days/', label: pages.openDays },
    { href: '/biodiversity/', label: pages.biodiversity },
    { href: '/events/', label: pages.events },
    { href: '/news/', label: pages.news },
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
        { href: '/reports/', label: pages.reports },
        { href: '/reports/weekly/', label: pages.weekly },
        { href: '/reports/monthly/', label: pages.monthly },
        { href: '/plan/', label: pages.plan },
      ],
    },
    {
      heading: footer.visit,
      links: [
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
        { href: '/search/', label: pages.search },
        { href: '/about/', label: pages.about },
      ],
    },
  ];
}
