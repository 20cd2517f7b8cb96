import { expect, test } from 'vitest';
import { isDemonstration, isNamed, type Provenance } from '#src/domain/provenance.ts';

const inputs = [{ name: 'air.csv', sha256: '0'.repeat(64) }];
const compiled: Provenance = { kind: 'compiled', source: '监测网络', inputs };

test.each<[string, Provenance, boolean]>([
  ['a demonstration item is one', { kind: 'demonstration' }, true],
  ['it stays one with input files', { kind: 'demonstration', inputs }, true],
  ['a compiled item is none', compiled, false],
])('%s', (_, provenance, expected) => {
  expect(isDemonstration({ provenance })).toBe(expected);
});

test.each(['绍兴市生态环境局', '浙江省英文门户（ezhejiang.gov.cn）', '网站portal.example的新闻栏'])(
  '%s names somebody',
  (source) => {
    expect(isNamed(source)).toBe(true);
  },
);

test.each(['portal.example', 'news.portal.example', '关于示范区的新闻（原发布单位未写明）', '不详'])(
  '%s names nobody',
  (source) => {
    expect(isNamed(source)).toBe(false);
  },
);
