import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync, strToU8 } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { findMarks } from './find-marks.ts';

const folder = mkdtempSync(join(tmpdir(), 'marks-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a mark is found in names and in bytes, packed or not', () => {
  const zip = zipSync({ 'sheet.xml': strToU8('a qvx b') });
  const files = {
    'plain.html': 'a qvx b',
    'qvx.png': 'other',
    'packed.pf_fragment': gzipSync('a qvx b'),
    'book.xlsx': zip,
    'book.xlsx.gz': gzipSync(zip),
    'other.html': 'a q v x b',
  };
  mkdirSync(join(folder, 'deep'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'deep', name), content);
  expect(findMarks(folder, ['qvx', 'nowhere'])).toEqual(
    new Map([
      [
        'qvx',
        expect.arrayContaining(
          Object.keys(files)
            .slice(0, 5)
            .map((name) => `deep/${name}`),
        ),
      ],
      ['nowhere', []],
    ]),
  );
  expect(findMarks(folder, ['qvx']).get('qvx')).not.toContain('deep/other.html');
});
