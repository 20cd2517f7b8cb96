import type { Words } from '#src/words/words.ts';
import type { SavedWords } from './figure-data.ts';

/** What a saved picture must say for itself, far from the page that it was on. */
export type PictureContext = {
  /** The report: `绍兴市环境质量月报（2026年10月）`. */
  readonly title: string;
  /** What the figures cover: `2024年11月至2026年10月`. */
  readonly period: string;
  /** Where the figures come from, in a sentence. */
  readonly source: string;
  readonly demonstration: boolean;
  /** The permanent address of the report or chart. */
  readonly address: string;
};

export function savedWords(
  { title, period, source, demonstration, address }: PictureContext,
  { chart: { save } }: Words,
): SavedWords {
  return {
    name: nameOf(address),
    about: save.about(title, period),
    demonstration: demonstration ? save.demonstration : null,
    footer: [save.source(source), save.address(address)],
  };
}

/** The last part of an address: `2026-10`. */
function nameOf(address: string): string {
  const [path = ''] = address.split(/[#?]/);
  return path.split('/').findLast((part) => part !== '') ?? 'chart';
}
