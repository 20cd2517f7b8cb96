import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { coordinatesIn } from '#src/content/fine-coordinates.ts';
import { tagOf } from './page.ts';

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
export function toldInHtml(html: string): { texts: string[]; data: string[] } {
  const root = parse(html, { comment: true });
  const rows: string[] = [];
  const flow = flowOf(root, rows);
  const elements = root.querySelectorAll('*');
  return {
    texts: [...rows.map(squash), ...sentencesOf(flow), ...elements.flatMap(spokenAttributes)],
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

/** The text of an element with its lines; rows are put aside. Coordinates in attributes stand with the text: a link leads to them. */
function flowOf(node: Node, rows: string[]): string {
  if (!(node instanceof HTMLElement)) return node instanceof TextNode ? node.text : '';
  const tag = tagOf(node);
  if (tag === 'script' || tag === 'style') return '';
  const located = Object.values(node.attributes).filter((value) => coordinatesIn(value).length > 0);
  const text = [node.childNodes.map((child) => flowOf(child, rows)).join(''), ...located, pairOf(node)].join(
    ' ',
  );
  if (!isRow(node)) return INLINE.has(tag) ? text : `\n${text}\n`;
  rows.push(text);
  return '\n';
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
