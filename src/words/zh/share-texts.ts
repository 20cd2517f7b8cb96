import type { ShareFigure, ShareSource } from '#src/share/card.ts';
import { creditText, publishedText } from './share-source.ts';

/** What a text to copy is made of. */
export type SharedText = {
  readonly name: string;
  readonly sentence: string;
  /** Told where there is no room for the sentence; null where there is none. */
  readonly figure: ShareFigure | null;
  /** In words, `2026年11月15日`. */
  readonly published: string;
  /** null where the bureau says it itself, or nobody does. */
  readonly source: ShareSource | null;
  /** In full. */
  readonly address: string;
  readonly demonstration: boolean;
};

/** What an invented item is marked with wherever it goes. */
export const MARK = '演示：不是真实数据';

/** What a 微博 holds, its link among it. */
export const WEIBO_MOST = 140;

/** As much of the name of a source as a 微博 gives it. */
const NAME_MOST = 16;

/** Three short lines: what, what it says, by whom, when and where. */
export function wechatText(text: SharedText): string {
  const { name, sentence, published, source, address, demonstration } = text;
  const mark = demonstration ? `（${MARK}）` : '';
  const end = `${creditText(source)}${publishedText(published, source)}${address}`;
  return [`${mark}${name}`, sentence, end].join('\n');
}

/** At most 140 characters. What it says is left out after a whole clause, never within one; a long name is cut, and says so. */
export function weiboText(text: SharedText): string {
  const { name, sentence, figure, published, source, address, demonstration } = text;
  const mark = demonstration ? `（${MARK}）` : '';
  const end = `${creditText(source, NAME_MOST)}${publishedText(published, source)}${address}`;
  const room = WEIBO_MOST - length(`${mark}【】${end}`);
  const title = length(name) <= room ? name : `${[...name].slice(0, Math.max(0, room - 1)).join('')}…`;
  const rest = room - length(title);
  const said = wholeClauses(sentence, rest) || wholeClauses(figureText(figure), rest);
  return `${mark}【${title}】${said}${end}`;
}

/** `全市优良天数比例100%。` */
function figureText(figure: ShareFigure | null): string {
  return figure ? `${figure.label}${figure.value}${figure.unit ?? ''}。` : '';
}

/** As many of the clauses that stand by themselves as there is room for. */
function wholeClauses(sentence: string, room: number): string {
  const clauses = sentence.match(/[^；。！？]+[；。！？]?/g) ?? [];
  const ways = clauses.map((_, index) => clauses.slice(0, clauses.length - index).join(''));
  const fitting = ways.find((way) => length(way) <= room) ?? '';
  return fitting.replace(/；$/, '。');
}

function length(text: string): number {
  return [...text].length;
}
