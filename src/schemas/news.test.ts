import { describe, expect, test } from 'vitest';
import { newsSchema } from './news.ts';
import { refusalsOf } from './refusals.ts';

const release = {
  title: '示例：空气自动站建成',
  summary: '示例内容：新的空气自动站建成投用。',
  kind: 'release',
  publishedOn: '2026-11-02',
  districts: ['keqiao'],
  provenance: { kind: 'demonstration' },
};

test('a release is accepted as it is', () => {
  expect(newsSchema.parse(release)).toEqual({ ...release, planTasks: [] });
});

test('a release about the whole city names no district', () => {
  expect(refusalsOf(newsSchema, { ...release, districts: [] })).toEqual([]);
});

describe('what is refused', () => {
  test.each([
    ['an empty title', { title: '' }, 'title: too_small'],
    ['a title of 61 characters', { title: '长'.repeat(61) }, 'title: too_big'],
    ['a title with a blank at its end', { title: '标题 ' }, 'title: trim'],
    ['a summary of 201 characters', { summary: '长'.repeat(201) }, 'summary: too_big'],
    ['an unknown kind', { kind: 'gossip' }, 'kind: invalid_value'],
    ['a day that does not exist', { publishedOn: '2026-02-30' }, 'publishedOn: day'],
    ['a day with its time', { publishedOn: '2026-11-02 09:30' }, 'publishedOn: day'],
    ['a district by its name', { districts: ['柯桥区'] }, 'districts.0: id'],
    ['one district without its list', { districts: 'keqiao' }, 'districts: invalid_type'],
    ['no districts at all', { districts: undefined }, 'districts: invalid_type'],
    ['no provenance', { provenance: undefined }, 'provenance: invalid_type'],
    ['a misspelt field', { tilte: '标题' }, 'tilte: unrecognized_keys'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(newsSchema, { ...release, ...change })).toEqual([expected]);
  });

  test('everything that is wrong, at once', () => {
    const entry = { ...release, title: '', kind: 'gossip', publishedOn: null };
    expect(refusalsOf(newsSchema, entry)).toEqual([
      'title: too_small',
      'kind: invalid_value',
      'publishedOn: day',
    ]);
  });
});
