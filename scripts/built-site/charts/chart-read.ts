import { parse, type HTMLElement } from 'node-html-parser';

/** A chart as its page gives it away. */
export type ChartRead = {
  readonly page: string;
  /** Its anchor: `chart-daily`. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly figures: readonly FigureRead[];
  /** The id of the figure shown first. */
  readonly lead: string;
  readonly finding: string;
  readonly sentence: string;
  readonly drawing: HTMLElement | null;
  /** The link elsewhere on the page that shows it in small; null = there is none. */
  readonly glance: HTMLElement | null;
  /** The path of the table that it links to: `/air/months`; null = the page has no such table. */
  readonly table: string | null;
  /** The SVG file that it links to, as a path of the site. */
  readonly svg: string | null;
};

/** What the data attribute says of one figure. */
export type FigureRead = {
  readonly kind: 'bars' | 'trend';
  readonly id: string;
  readonly finding: string;
  readonly sentence: string;
  readonly limits: readonly (number | null)[];
  readonly values?: readonly (number | null)[];
  readonly texts?: readonly string[];
  readonly lines?: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly texts: readonly string[];
  }[];
  readonly ticks: readonly (number | { readonly value: number; readonly text: string })[];
  readonly breaks?: readonly { readonly index: number; readonly text: string }[];
  readonly keys?: readonly { readonly mark: string; readonly text: string }[];
  readonly target?: {
    readonly first: number;
    readonly last: number;
    readonly value: number;
    readonly text: string;
  } | null;
};

/** The charts of a page. */
export function chartsIn(page: string, html: string): ChartRead[] {
  if (!html.includes('<chart-figure')) return [];
  const root = parse(html);
  return root.querySelectorAll('chart-figure').map((element) => {
    const data = JSON.parse(element.getAttribute('data-chart') ?? '{}') as {
      readonly labels: readonly string[];
      readonly series: readonly FigureRead[];
    }; // written by ChartFrame
    const anchor = element.querySelector('a[href^="#table-"]')?.getAttribute('href') ?? '#';
    return {
      page,
      id: element.querySelector('figure')?.id ?? '',
      labels: data.labels,
      figures: data.series,
      lead: element.getAttribute('data-lead') ?? '',
      finding: element.querySelector('[data-finding]')?.text ?? '',
      sentence: element.querySelector('[data-sentence]')?.text ?? '',
      drawing: element.querySelector('svg[data-drawing]'),
      glance: root.querySelector(`[data-glance][href="#${element.querySelector('figure')?.id ?? ''}"]`),
      table: anchor === '#' ? null : (root.querySelector(anchor)?.getAttribute('data-table') ?? null),
      svg: element.querySelector('a[href$=".svg"]')?.getAttribute('href')?.slice(1) ?? null,
    };
  });
}

/** The values of a figure, of its only line where it has lines. */
export function valuesOf({ values, lines }: FigureRead): readonly (number | null)[] {
  return values ?? lines?.[0]?.values ?? [];
}

export function textsOf({ texts, lines }: FigureRead): readonly string[] {
  return texts ?? lines?.[0]?.texts ?? [];
}
