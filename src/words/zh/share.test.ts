import { describe, expect, test } from 'vitest';
import { share } from './share.ts';
import { WEIBO_MOST, type SharedText } from './share-texts.ts';

const base: SharedText = {
  name: '10月全市空气31天都是优良',
  sentence: '全市优良天数比例100%；128个断面里126个达标。',
  figure: { label: '全市优良天数比例', value: '100', unit: '%' },
  published: '2026年11月15日',
  address: 'https://portal.example/news/2026-900/',
  demonstration: false,
};
const longest: SharedText = {
  ...base,
  name: '长'.repeat(60),
  sentence: `${'一'.repeat(40)}；${'二'.repeat(40)}。${'三'.repeat(118)}。`,
  address: `https://portal.example/reports/monthly/${'x'.repeat(40)}/`,
  demonstration: true,
};

describe('the text for 微博', () => {
  test('has title, sentence, date and link', () => {
    expect(share.weiboText(base)).toBe(
      '【10月全市空气31天都是优良】全市优良天数比例100%；128个断面里126个达标。2026年11月15日发布：https://portal.example/news/2026-900/',
    );
  });

  test.each([[base], [longest], [{ ...longest, name: '短' }], [{ ...longest, demonstration: false }]])(
    'is at most 140 characters and ends with the whole link',
    (parts) => {
      const text = share.weiboText(parts);
      expect([...text].length).toBeLessThanOrEqual(WEIBO_MOST);
      expect(text.endsWith(`发布：${parts.address}`)).toBe(true);
    },
  );

  test('leaves out whole clauses', () => {
    expect(share.weiboText({ ...longest, name: '短', address: base.address })).toContain(
      `【短】${'一'.repeat(40)}。2026年`,
    );
  });
});

test('a sentence for which there is no room gives way to the number', () => {
  expect(share.weiboText({ ...base, sentence: '长'.repeat(90) })).toContain('】全市优良天数比例100%。2026年');
});

test('the text for 微信 is three lines', () => {
  expect(share.wechatText(base).split('\n')).toEqual([
    base.name,
    base.sentence,
    '2026年11月15日发布：https://portal.example/news/2026-900/',
  ]);
});

test.each([[share.weiboText], [share.wechatText]])('an invented item says so first', (textOf) => {
  expect(textOf({ ...base, demonstration: true })).toMatch(/^（演示：不是真实数据）/);
});

test('a character that cannot be drawn is told with its item', () => {
  expect(share.missingCharacter('/news/2024-001/', '鿿')).toMatch(/^\/news\/2024-001\/ .*“鿿”（U\+9FFF）/);
});
