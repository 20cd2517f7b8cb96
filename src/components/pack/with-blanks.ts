/** A text in turns of words and lines to write on, the words first; `＿` stands for a line. */
export function blankParts(text: string): string[] {
  return text.split(/(＿+)/);
}
