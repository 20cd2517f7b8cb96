import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrSvg } from './qr-svg.ts';

const ADDRESS = 'https://portal.example/news/2026-001/';

/** The dark modules that a drawing's runs cover. */
function modulesOf(svg: string): Set<string> {
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, length]) =>
    [x, y, length].map(Number),
  );
  return new Set(
    runs.flatMap(([x = 0, y = 0, length = 0]) => Array.from({ length }, (_, step) => `${x + step},${y}`)),
  );
}

test('the drawing has exactly the dark modules of the code', () => {
  const { data } = encode(ADDRESS, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
  expect(modulesOf(qrSvg(ADDRESS))).toEqual(new Set(dark));
});

test('a light margin of four modules is around it', () => {
  const outer = [...modulesOf(qrSvg(ADDRESS))].filter((place) =>
    place.split(',').some((at) => Number(at) < 4),
  );
  expect(outer).toEqual([]);
});
