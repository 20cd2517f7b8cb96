import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { shareTable } from './share-table.ts';

const words = wordsFor(new URL('https://portal.example'));
const missing = { missing: 'not-measured' } as const;
const values = (table: ReturnType<typeof shareTable>) => table.rows.map(([, figure]) => figure?.value);

test('the shares of drinking water and noise are a row each', () => {
  const drinking = { sources: [], sourceShare: 100, volumeShare: 99.5 };
  const noise = { stations: [], dayShare: null, nightShare: 86.5 };
  expect(values(shareTable({ drinking, noise }, words))).toEqual([100, 99.5, null, 86.5]);
});

test('a part that a month lacks has none', () => {
  const noise = { stations: [], dayShare: 100, nightShare: 87.5 };
  expect(values(shareTable({ drinking: missing, noise }, words))).toEqual([100, 87.5]);
  expect(values(shareTable({ drinking: missing, noise: missing }, words))).toEqual([]);
});
