import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { coordinatesIn } from '#src/content/fine-coordinates.ts';
import type { Told } from '#src/content/watched.ts';
import { tagOf } from './page.ts';

/** What marks a line as a heading (with its level), a row, the end of a part of the page to which headings belong. */
const HEADING = '\u0001';
const ROW = '\u0002';
const END = '\u0003';
const MARKS = /\u0001\d|[\u0002\u0003]/g;

/** Parts of a page at the end of which its headings end. */
const PARTS = new Set(['main', 'article', 'aside', 'nav', 'footer']);

/** Elements that are told as one: a row, an entry of a list, a term with what it is. */
const ROWS = new Set(['tr', 'li']);

/** Elements that stand within a line. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'u',
  'wbr',
]);

/** The rows, entries and sentences of a page, and the attributes of its elements. Scripts that hold data are left to whoever reads JSON. */
export function toldInHtml(html: string): { texts: Told[]; data: string[] } {
  const root = parse(html, { comment: true });
  const told = toldBelowHeadings(flowOf(root));
  const elements = root.querySelectorAll('*');
  return {
    texts: [
      ...told,
      ...elements.flatMap(spokenAttributes).map((text) => ({ title: '', headings: '', text })),
    ],
    data: [
      ...elements.filter((element) => tagOf(element) === 'script').map((element) => element.textContent),
      ...elements
        .flatMap((element) => Object.values(element.attributes))
        .filter((value) => /^\s*[[{]/.test(value)),
    ],
  };
}

/** Sentences, each without the white space around it. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？；\n]/)
    .map(squash)
    .filter((sentence) => sentence !== '');
}

/** Lines with the headings that they stand below, each until the next of its level or a higher one. */
function toldBelowHeadings(flow: string): Told[] {
  let above: { level: number; text: string }[] = [];
  return flow.split('\n').flatMap((line) => {
    if (line.startsWith(END)) above = [];
    const level = line.startsWith(HEADING) ? Number(line[1]) : 0;
    if (level > 0) above = above.filter((heading) => heading.level < level);
    const text = squash(line.replace(MARKS, ''));
    const told = (line.startsWith(ROW) ? [text] : sentencesOf(text)).map((one) => below(above, one));
    if (level > 0) above = [...above, { level, text }];
    return told;
  });
}

function below(above: readonly { level: number; text: string }[], text: string): Told {
  const of = (isWanted: (level: number) => boolean) =>
    above
      .filter(({ level }) => isWanted(level))
      .map((heading) => heading.text)
      .join('，');
  return { title: of((level) => level === 1), headings: of((level) => level > 1), text };
}

/** The text of an element with its lines, marked for what they are. Coordinates in attributes stand with the text: a link leads to them. */
function flowOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return node instanceof TextNode ? node.text.replace(/\s+/g, ' ') : '';
  const tag = tagOf(node);
  if (tag === 'script' || tag === 'style') return '';
  const located = Object.values(node.attributes).filter((value) => coordinatesIn(value).length > 0);
  const text = [node.childNodes.map(flowOf).join(''), ...located, pairOf(node)].join(' ');
  if (isRow(node)) return rowIn(text);
  if (/^h[1-6]$/.test(tag)) return `\n${HEADING}${tag[1] ?? ''}${text.replace(/\n/g, ' ')}\n`;
  if (PARTS.has(tag)) return `\n${text}\n${END}\n`;
  return INLINE.has(tag) ? text : `\n${text}\n`;
}

/** A row as one line, the rows within it as lines of their own. */
function rowIn(text: string): string {
  const lines = text.split('\n');
  const own = lines.filter((line) => !line.startsWith(ROW)).join(' ');
  return ['', ...lines.filter((line) => line.startsWith(ROW)), ROW + own.replace(MARKS, ''), ''].join('\n');
}

/** A row of a table, an entry without entries within it, a term of a list with what is said of it. */
function isRow(element: HTMLElement): boolean {
  const tag = tagOf(element);
  if (tag === 'dl') return element.querySelector('div') === null;
  if (tag === 'div') return tagOf(element.parentNode) === 'dl';
  return ROWS.has(tag) && element.querySelector('tr, li') === null;
}

/** Latitude and longitude in attributes of their own: `data-lat="30.01" data-lon="120.58"`. */
function pairOf({ attributes }: HTMLElement): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => /^\d+\.\d+$/.test(value))
    .map((pair) => pair.join('='))
    .join(' ');
  return coordinatesIn(text).length > 0 ? text : '';
}

/** What is said in attributes: names of pictures, descriptions, texts of links; data is data. */
function spokenAttributes({ attributes }: HTMLElement): string[] {
  return Object.values(attributes)
    .filter((value) => /\p{Script=Han}|geo:/u.test(value) && !/^\s*[[{]/.test(value))
    .flatMap(sentencesOf);
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
