import { expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';
import { releaseCard } from './release-card.ts';

const words = wordsFor(new URL('https://portal.example'));
const fact = {
  what: '综合指数',
  number: '2.59',
  unit: null,
  period: '2021年6月',
  place: '全市',
  figure: null,
};
type Shared = Parameters<typeof releaseCard>[0];

const release: Shared = {
  id: '2021-001',
  title: '6月全市优良率90.0%',
  summary: '全市优良率90.0%。128个断面里127个达标。',
  kind: 'data',
  publishedOn: calendarDay('2026-11-20'),
  keyFacts: [fact, { ...fact, what: '优良率', number: '90.0', unit: '%' }],
  provenance: { kind: 'published', source: '甲网', date: '2021-07-15' as PartialDay, form: 'summary' }, // a real day
};
const cardOf = (change: object = {}) => releaseCard({ ...release, ...change }, words);

test('no key fact is shown large unless the headline tells it, however many there are', () => {
  expect(cardOf()).toMatchObject({ figure: null, sentence: '全市优良率90.0%。' });
  expect(cardOf({ headlineFact: null }).figure).toBeNull();
  expect(cardOf({ headlineFact: '优良率' }).figure).toEqual({
    label: '全市优良率',
    value: '90.0',
    unit: '%',
  });
});

test('the time of a number stands with it, and with no other', () => {
  expect(cardOf().facts.map(([term]) => term)).toEqual(['原发布', '来源']);
  expect(cardOf({ headlineFact: '优良率' }).facts[0]).toEqual(['时段', '2021年6月']);
});

test('what the portal tells of others has their day, their name and who tells it', () => {
  expect(cardOf()).toMatchObject({
    published: '2021年7月15日',
    source: { how: 'summary', name: '甲网' },
    facts: [
      ['原发布', '2021年7月15日'],
      ['来源', '甲网', '（本站摘编）'],
    ],
  });
});

test('what was compiled says so', () => {
  const { facts } = cardOf({ provenance: { kind: 'compiled', source: '甲网', inputs: [] } });
  expect(facts).toEqual([
    ['发布', '2026年11月20日'],
    ['来源', '甲网', '（本站编制）'],
  ]);
});

test.each([
  [{ kind: 'demonstration' }, [['发布', '2026年11月20日']]],
  [
    { ...release.provenance, form: 'original', source: site.bureau },
    [
      ['发布', '2026年11月20日'],
      ['来源', site.bureau, ''],
    ],
  ],
])('what is invented is nobody’s, and the bureau’s own words are its own: %o', (provenance, facts) => {
  expect(cardOf({ provenance })).toMatchObject({ source: null, facts });
});
