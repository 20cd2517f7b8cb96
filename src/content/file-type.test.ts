import { expect, test } from 'vitest';
import { isOfType } from './file-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['jpg', '\xff\xd8\xff\xe0'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['webp', 'RIFF\0\0\0\0WEBPVP8 '],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['svg', '<?xml version="1.0"?>\n<!-- a -->\n<svg></svg>'],
  ['pdf', '%PDF-1.7'],
  ['docx', 'PK\x03\x04'],
  ['xlsx', 'PK\x03\x04'],
  ['zip', 'PK\x03\x04'],
  ['csv', 'a,b\n'],
  ['txt', ''],
])('%s is known by %j', (ending, start) => {
  expect(isOfType(ending, bytes(start))).toBe(true);
});

test.each([
  ['jpg', '\x89PNG\r\n\x1a\n'],
  ['png', '\xff\xd8\xff'],
  ['png', ''],
  ['webp', 'RIFF\0\0\0\0WAVE'],
  ['svg', '<html><svg></svg></html>'],
  ['pdf', 'PK\x03\x04'],
  ['xlsx', 'a,b\n'],
  ['csv', '\xd6\xd0\xce\xc4'],
  ['txt', 'a\0b'],
  ['exe', 'MZ'],
])('%s is not taken for %j', (ending, start) => {
  expect(isOfType(ending, bytes(start))).toBe(false);
});
