import { describe, expect, test } from 'vitest';
import { provenanceSchema } from './provenance.ts';
import { refusalsOf } from './refusals.ts';

const published = {
  kind: 'published',
  source: '绍兴市生态环境局',
  url: 'https://portal.example/1',
  date: '2021-07',
  form: 'summary',
  note: '门户用自己的话写成',
};
const input = { name: 'air.csv', sha256: 'a0'.repeat(32) };
const compiled = { kind: 'compiled', source: '监测网络', inputs: [input] };
const demonstration = { kind: 'demonstration' };

test.each([
  ['published with all it can say', published],
  ['published without address and note', { kind: 'published', source: '局', date: '2021', form: 'original' }],
  ['compiled', compiled],
  ['demonstration', demonstration],
  ['demonstration with its input', { ...demonstration, note: '生成的数据', inputs: [input] }],
])('%s is accepted as it is', (_, provenance) => {
  expect(provenanceSchema.parse(provenance)).toEqual(provenance);
});

describe('what is refused', () => {
  test.each([
    ['nothing', undefined, ': invalid_type'],
    ['no kind', { source: '局' }, 'kind: invalid_union'],
    ['an unknown kind', { kind: 'invented' }, 'kind: invalid_union'],
    ['published without a source', { ...published, source: undefined }, 'source: invalid_type'],
    ['a source that is only a host', { ...published, source: 'portal.example' }, 'source: publisher'],
    ['a source that nobody knows', { ...published, source: '新闻（原发布单位未写明）' }, 'source: publisher'],
    ['an empty source', { ...published, source: '' }, 'source: too_small'],
    ['published on no real day', { ...published, date: '2021-02-29' }, 'date: partial-day'],
    ['published on a bare year', { ...published, date: 2021 }, 'date: partial-day'],
    ['an unknown form', { ...published, form: 'translation' }, 'form: invalid_value'],
    ['an address that is none', { ...published, url: 'portal.example' }, 'url: invalid_format'],
    ['a note that is too long', { ...published, note: '注'.repeat(301) }, 'note: too_big'],
    ['an unknown field', { ...published, inputs: [] }, 'inputs: unrecognized_keys'],
    ['compiled from nothing', { ...compiled, inputs: [] }, 'inputs: too_small'],
    ['compiled without a source', { ...compiled, source: undefined }, 'source: invalid_type'],
    [
      'a hash in capitals',
      { ...compiled, inputs: [{ ...input, sha256: 'A0'.repeat(32) }] },
      'inputs.0.sha256: invalid_format',
    ],
    [
      'a hash cut short',
      { ...compiled, inputs: [{ ...input, sha256: 'a0' }] },
      'inputs.0.sha256: invalid_format',
    ],
    [
      'an input without a name',
      { ...compiled, inputs: [{ ...input, name: '' }] },
      'inputs.0.name: too_small',
    ],
    ['a demonstration with a source', { ...demonstration, source: '局' }, 'source: unrecognized_keys'],
  ])('%s', (_, provenance, expected) => {
    expect(refusalsOf(provenanceSchema, provenance)).toEqual([expected]);
  });
});
