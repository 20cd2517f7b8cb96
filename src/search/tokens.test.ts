import { describe, expect, test } from 'vitest';
import { contentOf, isTitlePlace, piecesOf } from './tokens.ts';

/** Where a token stands in what is indexed. */
function placesOf(content: string, token: string): number[] {
  return content.split(' ').flatMap((each, place) => (each === token ? [place] : []));
}

/** Where a term stands, asked as the index is. */
function found(content: string, term: string): number[] {
  const pieces = piecesOf(term);
  const [first = [], ...others] = pieces.map(({ token }) => placesOf(content, token));
  return first.filter((place) =>
    others.every((places, index) => places.includes(place + (pieces[index + 1]?.offset ?? 0))),
  );
}

describe('pieces', () => {
  test.each([
    ['空', [0]],
    ['空气', [0]],
    ['空气质', [0, 1]],
    ['空气质量', [0, 2]],
    ['空气质量好', [0, 2, 3]],
  ])('cover %s without a gap', (term, offsets) => {
    expect(piecesOf(term).map(({ offset }) => offset)).toEqual(offsets);
  });

  test('begin with no other, whatever the characters', () => {
    const characters = [...'\u0000a空\u9FFF\uA000각😀\u{10FFFF}'];
    const terms = characters.flatMap((first) => [first, ...characters.map((next) => first + next)]);
    const tokens = new Set(terms.flatMap(piecesOf).map(({ token }) => token));
    const begun = [...tokens].filter((token) =>
      [...tokens].some((other) => other !== token && other.startsWith(token)),
    );
    expect(begun).toEqual([]);
    expect(
      [...tokens].every((token) => /^(z[0-9a-y][0-9a-z]{2}|([0-9a-y][0-9a-z]{2}){2})$/.test(token)),
    ).toBe(true);
  });
});

describe('content', () => {
  const content = contentOf('空气周报', ['空气质量优', '量优空气']);

  test.each(['空', '空气', '气质', '空气质量优', '优', '周报', '空气周报'])('has %s', (term) => {
    expect(found(content, term).length).toBeGreaterThan(0);
  });

  test.each(['优量', '质量优量优', '报空', '质空', '量优量优空气', '周报空气质量优'])(
    'has no %s: nothing matches across blocks',
    (term) => {
      expect(found(content, term)).toEqual([]);
    },
  );

  test('finds rare characters, and none that it has not', () => {
    const rare = contentOf('😀', ['각한\u{10FFFF}𠮷', '각']);
    for (const term of ['😀', '각', '한', '각한', '\u{10FFFF}', '𠮷', '한\u{10FFFF}𠮷']) {
      expect([term, found(rare, term).length]).toEqual([term, term === '각' ? 2 : 1]);
    }
    for (const term of ['😁', '한각', '𠮷각', '\u{10FFFE}', '각각'])
      expect([term, found(rare, term)]).toEqual([term, []]);
  });

  test('tells the title from the rest by the place', () => {
    expect(found(content, '空气').map(isTitlePlace)).toEqual([true, false, false]);
    expect(found(content, '报').map(isTitlePlace)).toEqual([true]);
    expect(found(content, '优').map(isTitlePlace)).toEqual([false, false]);
  });

  test.each([
    ['空', 3],
    ['周', 1],
    ['优', 2],
    ['量', 2],
    ['的', 0],
  ])('has %s as often as the text', (character, count) => {
    expect(found(content, character)).toHaveLength(count);
  });

  test('finds all of a title longer than its places', () => {
    const title = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const long = contentOf(title, []);
    expect(found(long, title)).toHaveLength(1);
    expect(found(long, title.slice(100, 140))).toHaveLength(1);
    expect(found(long, title.slice(0, 20)).some(isTitlePlace)).toBe(true);
  });
});
