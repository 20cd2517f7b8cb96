import { expect, test } from 'vitest';
import { refusalsOf } from './refusals.ts';
import { searchSchema } from './search.ts';

const TABLE = {
  terms: ['空气质量'],
  synonyms: [['PM2.5', '细颗粒物']],
  said: [{ words: ['空气好不好'], means: '空气质量', page: '/air/' }],
  names: [{ name: '示例江', page: null }],
  typos: [{ wrong: '示列江', right: '示例江' }],
  dropped: ['请问'],
};

test('a table is accepted as it is', () => {
  expect(searchSchema.parse(TABLE)).toEqual(TABLE);
});

test('a word may stand in several lists, and in one of each kind', () => {
  expect(refusalsOf(searchSchema, { ...TABLE, terms: ['PM2.5', '空气质量', '请问'] })).toEqual([]);
});

test.each([
  ['no word', { terms: [] }, 'terms: too_small'],
  ['an empty word', { terms: [''] }, 'terms.0: too_small'],
  ['a word of 41 characters', { terms: ['长'.repeat(41)] }, 'terms.0: too_big'],
  ['blanks at an end', { dropped: [' 请问'] }, 'dropped.0: trim'],
  ['nothing but quotes', { terms: ['“”'] }, 'terms.0: word-empty'],
  ['a tag', { terms: ['<b>空气</b>'] }, 'terms.0: tag'],
  ['a sign of HTML', { terms: ['空气<'] }, 'terms.0: html-sign'],
  ['a sign that nobody sees', { terms: ['空\u200B气'] }, 'terms.0: invisible'],
  ['a group of one', { synonyms: [['PM2.5']] }, 'synonyms.0: too_small'],
  ['a word twice', { terms: ['AQI', 'ａｑｉ'] }, 'terms.1: word-twice'],
  ['a word twice in a group', { synonyms: [['PM2.5', 'pm2.5']] }, 'synonyms.0.1: word-twice'],
  [
    'a word in two groups',
    {
      synonyms: [
        ['甲', '乙'],
        ['丙', '乙'],
      ],
    },
    'synonyms.1.1: word-twice',
  ],
  [
    'a question twice',
    { said: [...TABLE.said, { words: ['“空气”好不好'], means: '空气', page: null }] },
    'said.1.words.0: word-twice',
  ],
  ['a name twice', { names: [...TABLE.names, ...TABLE.names] }, 'names.1.name: word-twice'],
  ['a typo twice', { typos: [...TABLE.typos, ...TABLE.typos] }, 'typos.1.wrong: word-twice'],
  ['a typo that is none', { typos: [{ wrong: 'pm2.5', right: 'PM2.5' }] }, 'typos.0.right: typo-same'],
  ['a page elsewhere', { names: [{ name: '示例江', page: 'https://x.example/' }] }, 'names.0.page: own-page'],
  ['a page without its end', { names: [{ name: '示例江', page: '/air' }] }, 'names.0.page: own-page'],
  ['no word on the page', { names: [{ name: '示例江' }] }, 'names.0.page: invalid_type'],
  ['a field that is not there', { aliases: [] }, 'aliases: unrecognized_keys'],
])('refused is %s', (_, change, refusal) => {
  expect(refusalsOf(searchSchema, { ...TABLE, ...change })).toEqual([refusal]);
});
