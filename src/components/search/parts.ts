import type { Part } from '#src/search/marks.ts';
import type { Passage } from '#src/search/passage.ts';

/** Text with its marked parts as elements. */
export function nodesOf(parts: readonly Part[]): Node[] {
  return parts.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** A passage; where its block goes on, dots stand that are not part of the text. */
export function passageNodes({ parts, isCutBefore, isCutAfter }: Passage): Node[] {
  return [...(isCutBefore ? [dots()] : []), ...nodesOf(parts), ...(isCutAfter ? [dots()] : [])];
}

function dots(): Node {
  const cut = document.createElement('span');
  cut.className = 'cut';
  cut.textContent = '…';
  return cut;
}
