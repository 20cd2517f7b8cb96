import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { newsRelease } from './news-release.ts';

test('a release says its minute where one is known, and else its day', () => {
  expect(newsRelease.publishedOn(moment('2026-12-01 09:00'))).toBe('2026年12月1日09:00');
  expect(newsRelease.publishedOn(calendarDay('2026-12-01'))).toBe('2026年12月1日');
});

test.each([
  [999, '（PDF，999 B）'],
  [1000, '（PDF，1 KB）'],
  [24_480, '（PDF，24 KB）'],
  [1_310_000, '（PDF，1.3 MB）'],
])('%i bytes are told as %s', (bytes, text) => {
  expect(newsRelease.attachments.file('PDF', bytes)).toBe(text);
});

test('only the bureau’s own words are printed as its release', () => {
  const site = { bureau: '示例局', portal: '示例环境' };
  const kinds = (['own', 'summary', 'repost', 'demonstration'] as const).map((origin) =>
    newsRelease.sheet.kind(site, origin),
  );
  expect(kinds).toEqual([
    '示例局・新闻稿',
    '网站“示例环境”・本站摘编',
    '网站“示例环境”・本站转载',
    '网站“示例环境”・演示新闻稿',
  ]);
});
