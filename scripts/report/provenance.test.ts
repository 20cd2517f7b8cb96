import { expect, test } from 'vitest';
import { provenanceOf } from './provenance.ts';

const files = [{ name: 'a.csv', sha256: 'a'.repeat(64), path: '/tmp/a.csv' }];
const inputs = [{ name: 'a.csv', sha256: 'a'.repeat(64) }];
const options = { note: null, demonstration: false, source: null };

test.each([
  ['files alone', {}, { kind: 'compiled', source: '监测网络小时数据', inputs }],
  [
    'a source and a note',
    { source: '示例中心', note: '注' },
    { kind: 'compiled', source: '示例中心', note: '注', inputs },
  ],
  [
    'a demonstration has no source',
    { demonstration: true, source: '示例中心' },
    { kind: 'demonstration', inputs },
  ],
  [
    'nor must it lose its note',
    { demonstration: true, note: '注' },
    { kind: 'demonstration', note: '注', inputs },
  ],
])('%s', (_, changes, expected) => {
  expect(provenanceOf(files, { ...options, ...changes })).toStrictEqual(expected);
});
