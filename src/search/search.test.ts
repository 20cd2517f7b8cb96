import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleIndex, examplePage } from './example-index.ts';
import { searchOf, type Question } from './search.ts';

const pages = [
  examplePage('/new/', '空气周报', '越城区空气质量优'),
  { ...examplePage('/event/', '参观', '看空气站'), kind: 'event' as const },
  { ...examplePage('/past/', '空气周报', '柯桥区空气质量良，空气好'), past: true, year: 2025 },
];
const question: Question = { terms: ['空气'], chosen: {}, order: 'relevance', shown: 10 };

let entry = 1;
const readFile = vi.fn((path: string): Promise<unknown> => {
  if (path.endsWith('pagefind-entry.json')) return Promise.resolve({ entry });
  return Promise.resolve(pages.find(({ address }) => path === `/search/texts/${address}.json`));
});

beforeEach(() => {
  entry = 1;
  readFile.mockClear();
});

/** A search over the example pages, and how often it was opened. @param broken what is asked of it at first fails in this way. */
function opened(...broken: (() => ReturnType<typeof exampleIndex>)[]) {
  const open = vi.fn(() => Promise.resolve((broken.shift() ?? (() => exampleIndex(pages)))()));
  return { open, search: searchOf(open, readFile) };
}

test('nothing is opened before something is asked', () => {
  expect(opened().open).not.toHaveBeenCalled();
  expect(readFile).not.toHaveBeenCalled();
});

describe('an answer', () => {
  test('has the pages that contain all terms, in order, with their texts', async () => {
    const { hits, texts, unnarrowed } = await opened().search.ask(question);
    expect(hits.map(({ page, count }) => [page, count])).toEqual([
      ['/new/', 2],
      ['/past/', 3],
      ['/event/', 1],
    ]);
    expect(texts.map(({ address }) => address)).toEqual(['/new/', '/past/', '/event/']);
    expect(unnarrowed).toBe(3);
  });

  test('has as many texts as are wanted', async () => {
    const { hits, texts } = await opened().search.ask({ ...question, shown: 1 });
    expect([hits.length, texts.length]).toEqual([3, 1]);
  });

  test('is narrowed down, and tells how many there were', async () => {
    const { hits, unnarrowed } = await opened().search.ask({
      ...question,
      chosen: { kind: 'event' as const },
    });
    expect(hits.map(({ page }) => page)).toEqual(['/event/']);
    expect(unnarrowed).toBe(3);
  });

  test.each([['空气质量'], ['质'], ['空气', '柯桥'], ['区空气质量良,空气好']])(
    'finds %s %s',
    async (...terms) => {
      const { hits } = await opened().search.ask({ ...question, terms });
      expect(hits.length).toBeGreaterThan(0);
    },
  );

  test.each([['量空'], ['优空'], ['柯桥', '优'], ['没有']])('finds no %s %s', async (...terms) => {
    expect((await opened().search.ask({ ...question, terms })).hits).toEqual([]);
  });

  test('of no terms is empty', async () => {
    expect((await opened().search.ask({ ...question, terms: [] })).hits).toEqual([]);
  });
});

test('choices tell how many results each leaves', async () => {
  const choices = await opened().search.choices(['空气'], { kind: 'event' as const });
  expect(choices.kind.values).toEqual(new Map(Object.entries({ news: 2, event: 1 })));
  expect(choices.year.values).toEqual(new Map([['2026', 1]]));
});

test('what was read once is not asked again', async () => {
  const index = exampleIndex(pages);
  const asked = vi.spyOn(index, 'search');
  const search = searchOf(() => Promise.resolve(index), readFile);
  await search.ask(question);
  const before = asked.mock.calls.length;
  await search.ask({ ...question, order: 'date' });
  expect(asked.mock.calls.length).toBe(before);
});

describe('an index that is replaced while the page is open', () => {
  /** An old index, the files of which are gone: Pagefind finds nothing in it and says nothing. */
  const gone = () => {
    entry = 2;
    return exampleIndex([]);
  };

  test('is opened anew', async () => {
    const { open, search } = opened(() => {
      setTimeout(() => (entry = 2));
      return {
        ...exampleIndex([]),
        search: () => new Promise((later) => setTimeout(later, 5, { results: [] })),
      };
    });
    expect((await search.ask(question)).hits).toHaveLength(3);
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('is opened anew when a text is gone', async () => {
    readFile.mockImplementationOnce(() => Promise.resolve({ entry }));
    readFile.mockImplementationOnce(() => Promise.reject(new Error('404')));
    const { open, search } = opened();
    expect((await search.ask(question)).texts).toHaveLength(3);
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('that stays as it was and finds nothing has nothing', async () => {
    const { open, search } = opened(gone);
    expect((await search.ask(question)).hits).toEqual([]);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

test('a part of the index that could not be read at first is asked again', async () => {
  const index = exampleIndex(pages);
  const asked = vi.spyOn(index, 'search').mockResolvedValueOnce({ results: [] });
  const search = searchOf(() => Promise.resolve(index), readFile);
  expect((await search.ask(question)).hits).toHaveLength(3);
  expect(asked.mock.calls.filter(([term]) => term !== null)).toHaveLength(2);
});

test('what fails twice is told, and the next question starts anew', async () => {
  const fail = () => {
    throw new Error('offline');
  };
  const { open, search } = opened(fail, fail);
  await expect(search.ask(question)).rejects.toThrow('offline');
  expect((await search.ask(question)).hits).toHaveLength(3);
  expect(open).toHaveBeenCalledTimes(3);
});
