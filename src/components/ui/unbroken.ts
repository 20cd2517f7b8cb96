/** Roman numerals with a dash between them and the word for what they number (`Ⅰ—Ⅲ类`), at which browsers would end a line. */
const RANGE = /([Ⅰ-Ⅻ][—–-][Ⅰ-Ⅻ]\p{Script=Han}?)/u;

/** A text in parts; every second one is to stay on one line. */
export function unbrokenParts(text: string): string[] {
  return text.split(RANGE);
}
