/** All but the characters of XML 1.0 (section 2.2): control characters, halves of pairs, U+FFFE and U+FFFF have no way of being written. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that no XML file may hold. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '');
}
