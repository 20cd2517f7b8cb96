import { describe, expect, test } from 'vitest';
import { share } from './share.ts';
import { WEIBO_MOST, type SharedText } from './share-texts.ts';

const base: SharedText = {
  name: '10月全市空气31天都是优良',
  sentence: '全市优良天数比例100%；128个断面里126个达标。',
  figure: { label: '全市优良天数比例', value: '100', unit: '%' },
  published: '2026年11月15日',
  source: null,
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

describe('what others published', () => {
  const summary: SharedText = {
    ...base,
    published: '2024年12月27日',
    source: { how: 'summary', name: '绍兴市重污染天气应急指挥部办公室（市生态环境局网站）' },
  };
  const credit = '据绍兴市重污染天气应急指挥部办公室';
  const end = `原发布2024年12月27日：${base.address}`;

  test('is told with its source, the day of that and that the portal tells it', () => {
    expect(share.wechatText(summary).split('\n')[2]).toBe(`${credit}（市生态环境局网站），本站摘编。${end}`);
    expect(share.weiboText(summary).endsWith(`${credit}，本站摘编。${end}`)).toBe(true);
  });

  test('loses of a long name, but not of the mark', () => {
    const long = { ...longest, source: { how: 'summary', name: '名'.repeat(60) } as const };
    expect(share.weiboText(long)).toContain(`据${'名'.repeat(15)}…，本站摘编。原发布`);
    expect([...share.weiboText(long)].length).toBeLessThanOrEqual(WEIBO_MOST);
  });

  test('as it was is a repost, and what was computed of it is not', () => {
    const of = (how: 'repost' | 'compiled') =>
      share.wechatText({ ...base, source: { how, name: '甲网' } }).split('\n')[2];
    expect(of('repost')).toBe(`转载自甲网。原发布2026年11月15日：${base.address}`);
    expect(of('compiled')).toBe(`据甲网，本站编制。2026年11月15日发布：${base.address}`);
  });
});

test.each([[share.weiboText], [share.wechatText]])('an invented item says so first', (textOf) => {
  expect(textOf({ ...base, demonstration: true })).toMatch(/^（演示：不是真实数据）/);
});

test('a character that cannot be drawn is told with its item', () => {
  expect(share.missingCharacter('/news/2024-001/', '鿿')).toMatch(/^\/news\/2024-001\/ .*“鿿”（U\+9FFF）/);
});
