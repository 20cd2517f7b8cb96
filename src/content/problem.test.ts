import { expect, test } from 'vitest';
import { ContentError } from './problem.ts';

test('all problems are told by file and line, one a line', () => {
  const error = new ContentError([
    { file: 'content/news/b.mdx', line: 3, field: 'kind', message: '二。' },
    { file: 'content/news/b.mdx', line: 2, field: '', message: '一。' },
    { file: 'content/news/a.mdx', line: 10, field: 'provenance.date', message: '零。' },
  ]);
  expect(error.message.split('\n')).toEqual([
    'content/ 里有 3 处问题：',
    '  content/news/a.mdx:10  provenance.date：零。',
    '  content/news/b.mdx:2  一。',
    '  content/news/b.mdx:3  kind：二。',
  ]);
});
