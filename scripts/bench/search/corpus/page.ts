import { DISTRICTS } from '../words/names.ts';
import { SUBSTANCES, UNITS } from '../words/nature.ts';
import { HEADINGS, TITLES } from '../words/patterns.ts';
import { createDraw, type Draw } from './draw.ts';
import { fill } from './fill.ts';
import { paragraph } from './paragraph.ts';

const KINDS = ['news', 'notices', 'weekly', 'monthly', 'places', 'pages'];
const DAYS = 3200;

/** An invented page of the archive: the same for a seed and a number, however many pages there are. */
export function makePage(seed: number, number: number): ArchivePage {
  const draw = createDraw(seed, number);
  const dated = new Date(Date.UTC(2018, 0, 1 + draw.below(DAYS))).toISOString().slice(0, 10);
  const section = (_: unknown, index: number) => makeSection(index, draw);
  return {
    address: `/archive/${number}/`,
    title: fill(draw.of(TITLES), draw),
    kind: draw.often(KINDS),
    district: draw.often(DISTRICTS),
    date: dated,
    past: draw.chance(0.2),
    sections: Array.from({ length: 1 + draw.below(4) }, section),
  };
}

/** All texts of a page that stand in blocks of their own, in the order of the page. */
export function blocksOf(page: ArchivePage): string[] {
  const told = page.sections.flatMap(({ heading, paragraphs, table }) => [
    heading,
    ...paragraphs,
    ...table.flat(),
  ]);
  return [page.title, ...told].filter((text) => text !== '');
}

function makeSection(index: number, draw: Draw): Section {
  return {
    heading: index === 0 ? '' : fill(draw.of(HEADINGS), draw),
    paragraphs: Array.from({ length: 1 + draw.below(4) }, () => paragraph(draw)),
    table: draw.chance(0.15) ? makeTable(draw) : [],
  };
}

function makeTable(draw: Draw): string[][] {
  const row = () => [fill('{place}', draw), draw.often(SUBSTANCES), fill('{figure}', draw), draw.of(UNITS)];
  return Array.from({ length: 2 + draw.below(5) }, row);
}

export type ArchivePage = {
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly district: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly past: boolean;
  readonly sections: readonly Section[];
};

type Section = {
  /** Empty for the first. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Rows of cells; none for most sections. */
  readonly table: readonly (readonly string[])[];
};
