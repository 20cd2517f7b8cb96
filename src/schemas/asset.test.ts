import { describe, expect, test } from 'vitest';
import { assetSchema, attachmentSchema } from './asset.ts';
import { refusalsOf } from './refusals.ts';

const picture = {
  file: 'air-station.jpg',
  alt: '白色的空气自动站立在草地上',
  caption: '新建的空气自动站',
  credit: '示例市生态环境局',
  date: '2026-11',
  licence: '可免费转载，请注明出处',
};

test('a picture and an attachment are accepted', () => {
  expect(refusalsOf(assetSchema, picture)).toEqual([]);
  expect(refusalsOf(attachmentSchema, { file: 'table-1.xlsx', title: '数据表' })).toEqual([]);
});

describe('of a picture is refused', () => {
  test.each(['alt', 'caption', 'credit', 'licence'])('that it lacks its %s, or has an empty one', (field) => {
    expect(refusalsOf(assetSchema, { ...picture, [field]: undefined })).toEqual([`${field}: invalid_type`]);
    expect(refusalsOf(assetSchema, { ...picture, [field]: '' })).toEqual([`${field}: too_small`]);
  });

  test.each([
    ['a name in Chinese', { file: '空气站.jpg' }, 'file: file-name'],
    ['capitals', { file: 'Air.jpg' }, 'file: file-name'],
    ['an ending in capitals', { file: 'air.JPG' }, 'file: file-name'],
    ['a folder', { file: 'img/air.jpg' }, 'file: file-name'],
    ['a way out of its folder', { file: '../air.jpg' }, 'file: file-name'],
    ['the ending of a document', { file: 'air.pdf' }, 'file: file-name'],
    ['a day that does not exist', { date: '2026-02-30' }, 'date: partial-day'],
    ['a licence by its address', { license: 'https://x.example' }, 'license: unrecognized_keys'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(assetSchema, { ...picture, ...change })).toEqual([expected]);
  });
});

test.each([
  ['a picture', { file: 'air.jpg' }, 'file: file-name'],
  ['a program', { file: 'air.exe' }, 'file: file-name'],
  ['no title', { title: undefined }, 'title: invalid_type'],
])('of an attachment is refused %s', (_, change, expected) => {
  const attachment = { file: 'table-1.xlsx', title: '数据表', ...change };
  expect(refusalsOf(attachmentSchema, attachment)).toEqual([expected]);
});
