/** A sentence of a body, with the headings that it stands below. */
export type BodySentence = { readonly headings: string; readonly text: string; readonly index: number };

type Block = { headings: string; text: string; index: number };

/** Where a line begins that does not go on with the paragraph before it: an entry of a list, a row of a table. */
const OWN_LINE = /^\s*(?:[-*+]\s|\d+[.)]\s|\||<)/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*)$/;
const UNDERLINE = /^\s{0,3}-{2,}\s*$/;

/** Sentences of a body in Markdown: lines of one paragraph are put together, what is bold is plain, `index` = where each begins. */
export function sentencesInBody(body: string): BodySentence[] {
  return blocksOf(body).flatMap(({ headings, text, index }) =>
    [...text.matchAll(/[^。！？；]+/g)]
      .map(({ 0: sentence, index: start }) => ({
        headings: plain(headings),
        text: plain(sentence),
        index: index + start + (/^\s*/.exec(sentence)?.[0].length ?? 0),
      }))
      .filter((sentence) => sentence.text !== ''),
  );
}

/** Sentences of a field. */
export function sentencesOf(text: string): string[] {
  return text.split(/[。！？；\n]/).map(plain);
}

function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let above: { level: number; text: string }[] = [];
  let open: Block | null = null;
  let index = 0;
  const begin = (text: string): Block => {
    const block = { headings: above.map((heading) => heading.text).join('，'), text, index };
    blocks.push(block);
    return block;
  };
  for (const line of body.split('\n')) {
    const [, signs, title = ''] = HEADING.exec(line) ?? [];
    const level = signs?.length ?? (open && UNDERLINE.test(line) ? 2 : 0);
    if (level > 0) {
      above = above.filter((heading) => heading.level < level);
      const text: string = signs ? title : (open?.text ?? '');
      if (signs) begin(title);
      above.push({ level, text });
      open = null;
    } else if (line.trim() === '') open = null;
    else if (open && !OWN_LINE.test(line)) open.text += `\n${line}`;
    else open = begin(line);
    index += line.length + 1;
  }
  return blocks;
}

/** Without the marks of Markdown, and without the end of a line where one word goes on in the next. */
function plain(text: string): string {
  return text
    .replace(/\s*\n\s*(?:>\s*)*/g, ' ')
    .replace(/(?<=\p{Script=Han}|，|、)\s+(?=\p{Script=Han})/gu, '')
    .replace(/[*_~`\\]/g, '')
    .trim();
}
