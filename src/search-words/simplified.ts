import { Converter } from 'opencc-js/t2cn';

/** Where traditional characters are written each in its own way: the standard of the dictionaries, Taiwan, Hong Kong. */
const ORIGINS = ['t', 'tw', 'hk'] as const;

/** The ideographs that keyboards offer (Unicode blocks "CJK Unified Ideographs" and "Extension A"). */
const BLOCKS = [
  { first: 0x4e00, last: 0x9fff },
  { first: 0x3400, last: 0x4dbf },
];

/**
 * Traditional characters, each followed by its simplified form: those whose simplified form stands in the text, as no others can help to
 * find anything.
 */
export function simplifiedPairs(text: string): string {
  const known = new Set(text);
  const converters = ORIGINS.map((from) => Converter({ from, to: 'cn' }));
  return BLOCKS.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
    .flatMap((character) => {
      const forms = converters.map((convert) => convert(character));
      const form = forms.find((simplified) => simplified !== character && known.has(simplified));
      return form === undefined ? [] : [character + form];
    })
    .join('');
}
