import { GUTTER, ROOMS, TREND_END, type Room } from './shape.ts';

/** rem: the size of text in a drawing. */
const SIZE = 0.8125;

/** The share of a drawing that is its plot. */
const PLOT_SHARE = (TREND_END - GUTTER) / 100;

/** The width of a text in em, about: a Chinese character is 1 wide, others a little over half. */
export function emOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.58), 0);
}

/** The room that a text of `em` needs to stand in a share (0 to 1) of the plot; null when no screen is wide enough. */
export function roomFor(em: number, share: number): Room | null {
  const need = ((em + 0.3) * SIZE) / (share * PLOT_SHARE);
  // The narrowest drawing, in the large type of a narrow screen, is 14 rem wide.
  if (need <= 14) return 0;
  return ROOMS.find((room) => room >= need) ?? null;
}

/** A text in lines of at most `em`; only Latin words and numbers are kept whole. */
export function linesOf(text: string, em: number): string[] {
  const pieces = text.match(/[\w.,%/:?=&~-]+|./gsu) ?? [];
  const lines = pieces.reduce<string[]>(
    (all, piece) => {
      const line = all.at(-1) ?? '';
      return emOf(line + piece) <= em || line === '' || /^[，。；、：）]$/.test(piece)
        ? [...all.slice(0, -1), line + piece]
        : [...all, piece];
    },
    [''],
  );
  return lines.filter((line) => line !== '');
}
