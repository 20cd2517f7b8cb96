/**
 * What a page must contain to be found, written for the benchmark alone and shared with no index:
 * NFKC and case folded; quotes, brackets, hyphens, spaces and middle dots do not count, all else does.
 */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Z}\s\p{Cf}"'`´·•‧∙⋅・]/gu, '');
}

/** The blocks of a page in their plain form; nothing that is asked holds the mark between them. */
export function plainText(blocks: readonly string[]): string {
  return blocks.map(plainForm).join('\n');
}

/** Terms stand apart by white space; each must be in one of the blocks. */
export function plainTerms(query: string): string[] {
  return query
    .split(/\s+/)
    .map(plainForm)
    .filter((term) => term !== '');
}

/** Whether a page of this plain text answers these terms: none is answered by nothing. */
export function isAnswer(text: string, terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every((term) => text.includes(term));
}

/** For each query the addresses of the pages that answer it. @param pages their blocks by address */
export function answersOf(pages: ReadonlyMap<string, readonly string[]>): (query: string) => Set<string> {
  const texts = [...pages].map(([address, blocks]) => [address, plainText(blocks)] as const);
  return (query) => {
    const terms = plainTerms(query);
    return new Set(texts.flatMap(([address, text]) => (isAnswer(text, terms) ? [address] : [])));
  };
}
