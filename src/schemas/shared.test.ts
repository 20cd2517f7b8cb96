import { describe, expect, test } from 'vitest';
import { refusalsOf } from './refusals.ts';
import { address, calendarDay, clock, id, link, partialDay, text } from './shared.ts';

describe('what is accepted', () => {
  test.each([
    ['a day', calendarDay, '2024-02-29'],
    ['a year', partialDay, '2021'],
    ['a year and a month', partialDay, '2021-07'],
    ['a text of the greatest length', text(4), '生态环境'],
    ['an id', id, 'north-wetland-2'],
    ['a time of day', clock, '09:30'],
    ['the last minute of a day', clock, '23:59'],
    ['an address', address, 'https://portal.example/a?b=1'],
  ])('%s', (_, schema, value) => {
    expect(schema.safeParse(value)).toMatchObject({ success: true, data: value });
  });
});

describe('what is refused', () => {
  test.each([
    ['a day that does not exist', calendarDay, '2026-02-30', 'day'],
    ['a date object', calendarDay, new Date(0), 'day'],
    ['a day with its time', calendarDay, '2026-11-23T09:30', 'day'],
    ['nothing as a day', calendarDay, undefined, 'day'],
    ['a year as a number', partialDay, 2021, 'partial-day'],
    ['a thirteenth month', partialDay, '2021-13', 'partial-day'],
    ['a blank before a text', text(9), ' 生态', 'trim'],
    ['a line break after a text', text(9), '生态\n', 'trim'],
    ['an ideographic blank after a text', text(9), '生态　', 'trim'],
    ['capitals in an id', id, 'Keqiao', 'id'],
    ['Chinese in an id', id, '柯桥', 'id'],
    ['a slash in an id', id, 'news/keqiao', 'id'],
    ['a hyphen at the end of an id', id, 'keqiao-', 'id'],
    ['two hyphens in an id', id, 'ke--qiao', 'id'],
    ['an empty id', id, '', 'id'],
    ['a time without its zero', clock, '9:30', 'clock'],
    ['an hour 24', clock, '24:00', 'clock'],
    ['a minute 60', clock, '09:60', 'clock'],
  ])('%s', (_, schema, value, cure) => {
    expect(refusalsOf(schema, value)).toEqual([`: ${cure}`]);
  });

  test.each([
    ['an empty text', text(9), '', ['too_small']],
    ['a text that is too long', text(3), '生态环境', ['too_big']],
    ['a number as a text', text(9), 5, ['invalid_type']],
    ['an address without its scheme', address, 'portal.example', ['invalid_format']],
    ['an address that is a script', address, 'javascript:alert(1)', ['invalid_format']],
    ['a mail address', address, 'mailto:a@b.example', ['invalid_format']],
  ])('%s', (_, schema, value, codes) => {
    expect(refusalsOf(schema, value)).toEqual(codes.map((code) => `: ${code}`));
  });
});

test.each([
  ['/news/2026-004/', []],
  ['/reports/monthly/2026-10/#air', []],
  ['/releases.ics', []],
  ['https://www.sx.gov.cn/a.html', []],
  ['http://www.sx.gov.cn/a.html', []],
  ['//www.sx.gov.cn/', [': link']],
  ['news/2026-004/', [': link']],
  ['/news/2026-004', [': link']],
  ['/../etc/', [': link']],
  ['javascript:alert(1)', [': link']],
  ['', [': link']],
])('%j as a link is refused with %j', (value, expected) => {
  expect(refusalsOf(link, value)).toEqual(expected);
});

test.each([
  ['只看<b>展厅</b>', [': tag']],
  ['<script>alert(1)</script>', [': tag']],
  ['PM2.5 < 35，O3 > 100', []],
])('of the text %j is refused %j', (value, refused) => {
  expect(refusalsOf(text(60), value)).toEqual(refused);
});
