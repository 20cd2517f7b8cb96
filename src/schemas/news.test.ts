import { describe, expect, test } from 'vitest';
import { newsSchema } from './news.ts';
import { refusalsOf } from './refusals.ts';

const release = {
  title: '示例：空气自动站建成',
  summary: '示例内容：新的空气自动站建成投用。',
  kind: 'release',
  publishedOn: '2026-11-02',
  districts: ['keqiao'],
  topics: ['air'],
  pressContact: 'not-provided',
  provenance: { kind: 'demonstration' },
};
const contact = { name: '宣传教育处', phone: '0575-12345678', hours: '工作日9时至17时', outOfHours: null };
const figure = { report: 'monthly/2021-06', table: 'air', row: '全市', column: 'goodShare' };
const fact = { what: '优良率', number: '97.7', unit: '%', period: '2021年6月', place: '全市', figure };
const quote = { speaker: '张三', post: '监测中心主任', text: '示例的一句话。' };
const CONTACT = { name: '甲', phone: '0575-12345678', hours: '工作日', outOfHours: null };
const outside = { kind: 'published', source: '示例日报', date: '2026-11-02', form: 'summary' };
const recorded = (recordedOn: string, date = '2026-11-02') => ({
  recordedOn,
  provenance: { ...outside, date },
});
const [long, longer] = ['长'.repeat(600), '长'.repeat(601)];

test('a release is accepted as it is, and what it leaves out is empty', () => {
  const empty = { planTasks: [], keyFacts: [], quotes: [], assets: [], attachments: [] };
  expect(newsSchema.parse(release)).toEqual({ ...release, ...empty });
});

describe('what is accepted', () => {
  test.each<[string, object]>([
    ['the whole city, which names no district', { districts: [] }],
    ['somebody to call', { pressContact: contact }],
    ['somebody to call at night', { pressContact: { ...contact, outOfHours: '值班室 0575-12345679' } }],
    ['a key fact with the figure it rests on', { keyFacts: [fact] }],
    ['a key fact that only its source has', { keyFacts: [{ ...fact, unit: null, figure: null }] }],
    ['the key fact that the headline tells', { keyFacts: [fact], headlineFact: '优良率' }],
    ['none that the headline tells', { headlineFact: null }],
    ['a quotation', { quotes: [quote] }],
    ['background of 600 characters', { background: long }],
    ['a warning until it is lifted', { kind: 'warning', inForce: { from: '2026-11-02 18:00', to: null } }],
    ['a summary that was taken in on the same day', recorded('2026-11-02')],
    ['a summary that was taken in years later', recorded('2030-01-01')],
    ['a summary of what came out in a month', recorded('2026-11-02', '2026-11')],
    [
      'what is printed as it was, which has its own date and somebody who answers',
      { provenance: { ...outside, form: 'original' }, pressContact: CONTACT },
    ],
    ['a minute before which it may not be seen', { notBefore: '2026-11-02 09:00' }],
  ])('%s', (_, change) => {
    expect(refusalsOf(newsSchema, { ...release, ...change })).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each<[string, object, string]>([
    [
      'the bureau’s own release without a contact',
      { provenance: { ...outside, form: 'original' } },
      'pressContact: contact',
    ],
    [
      'a contact without a number',
      { pressContact: { ...CONTACT, phone: '待定' } },
      'pressContact.phone: phone',
    ],
    ['a topic twice', { topics: ['air', 'air'] }, 'topics: topic-again'],
    ['a title over two lines', { title: '一\n二' }, 'title: invisible'],
    ['a title with a joiner of no width', { title: '空\u200b气' }, 'title: invisible'],
    ['half a sign', { title: '空\ud83d气' }, 'title: invisible'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(newsSchema, { ...release, ...change })).toEqual([expected]);
  });

  const inForce = (from: string, to: string | null) => ({ kind: 'warning', inForce: { from, to } });

  test.each<[string, object, string]>([
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
    ['no topic', { topics: [] }, 'topics: too_small'],
    ['no topics at all', { topics: undefined }, 'topics: invalid_type'],
    ['no contact', { pressContact: undefined }, 'pressContact: invalid_union'],
    ['a contact in other words', { pressContact: '无' }, 'pressContact: invalid_union'],
    [
      'a contact without hours',
      { pressContact: { ...contact, hours: undefined } },
      'pressContact: invalid_union',
    ],
    ['a warning without its time', { kind: 'warning' }, 'inForce: in-force'],
    ['the time of no warning', { ...inForce('2026-11-02 18:00', null), kind: 'data' }, 'inForce: in-force'],
    [
      'a warning that ends before it starts',
      inForce('2026-11-02 18:00', '2026-11-02 08:00'),
      'inForce.to: after-start',
    ],
    [
      'a warning that ends as it starts',
      inForce('2026-11-02 18:00', '2026-11-02 18:00'),
      'inForce.to: after-start',
    ],
    ['a warning from a day without its time', inForce('2026-11-02', null), 'inForce.from: moment'],
    ['a summary without the day of its record', { provenance: outside }, 'recordedOn: recorded'],
    ['the record of what is no summary', { recordedOn: '2026-11-02' }, 'recordedOn: recorded'],
    [
      'the record of what is printed as it was',
      { recordedOn: '2026-11-02', provenance: { ...outside, form: 'original' } },
      'recordedOn: recorded',
    ],
    ['a record before the release', recorded('2026-11-01', '2026-11-01'), 'recordedOn: recorded-early'],
    ['a record before the original', recorded('2026-11-02', '2026-11-03'), 'recordedOn: recorded-early'],
    [
      'a record before the month of the original',
      recorded('2026-11-02', '2026-12'),
      'recordedOn: recorded-early',
    ],
    ['a record with its time', recorded('2026-11-02 09:00'), 'recordedOn: day'],
    ['a time to be seen of another day', { notBefore: '2026-11-03 09:00' }, 'notBefore: not-before-day'],
    ['a day to be seen without its time', { notBefore: '2026-11-02' }, 'notBefore: moment'],
    ['a number as the time to be seen', { notBefore: 9 }, 'notBefore: moment'],
    ['seven key facts', { keyFacts: Array.from({ length: 7 }, () => fact) }, 'keyFacts: too_big'],
    [
      'a key fact without its period',
      { keyFacts: [{ ...fact, period: undefined }] },
      'keyFacts.0.period: invalid_type',
    ],
    [
      'a number of a key fact that is no text',
      { keyFacts: [{ ...fact, number: 97.7 }] },
      'keyFacts.0.number: invalid_type',
    ],
    [
      'a key fact that does not say what it rests on',
      { keyFacts: [{ ...fact, figure: undefined }] },
      'keyFacts.0.figure: invalid_type',
    ],
    [
      'a moment for a number',
      { keyFacts: [{ ...fact, number: '12月25日18时' }] },
      'keyFacts.0.number: key-number',
    ],
    ['a headline that no key fact tells', { headlineFact: '优良率' }, 'headlineFact: headline-fact'],
    [
      'a day as the headline',
      { keyFacts: [{ ...fact, number: '12月25日18时' }], headlineFact: '优良率' },
      'headlineFact: headline-number',
    ],
    [
      'a word as the headline',
      { keyFacts: [{ ...fact, number: '三' }], headlineFact: '优良率' },
      'headlineFact: headline-number',
    ],
    ['a quotation of nobody', { quotes: [{ ...quote, speaker: '' }] }, 'quotes.0.speaker: too_small'],
    ['background of 601 characters', { background: longer }, 'background: too_big'],
    ['a picture without alt', { assets: [{}] }, 'assets.0.alt: invalid_type'],
    ['no provenance', { provenance: undefined }, 'provenance: invalid_type'],
    ['a misspelt field', { tilte: '标题' }, 'tilte: unrecognized_keys'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(newsSchema, { ...release, ...change })).toContain(expected);
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
