import { expect, test } from 'vitest';
import { examplePage, exampleSite } from './example-site.ts';
import { createLayerCheck, LAYERS, layersIn } from './layers.ts';

const DECLARED = `@layer ${LAYERS.join(', ')};`;
const BLOCKS = LAYERS.map((layer) => `@layer ${layer}{p{}}`).join('');

function problems(...sheets: readonly string[]): string[] {
  const files = Object.fromEntries(sheets.map((css, index) => [`${index}.css`, css]));
  const links = Object.keys(files).map((path) => `<link rel="stylesheet" href="/${path}">`);
  return createLayerCheck(exampleSite(files))(examplePage(links.join('')));
}

test('the declared order begins with the tokens and ends with print', () => {
  expect([LAYERS[0], LAYERS.at(-1)]).toEqual(['tokens', 'print']);
});

test('layers are ranked by their first mention, whatever stands in a comment', () => {
  expect(layersIn('/* @layer x; */@layer a,b;@media print{@layer c{p{}}}@layer a{p{}}')).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test.each([[[DECLARED, '@layer components{p{}}']], [[BLOCKS]], [['p{}', `${DECLARED}@layer print{}`]]])(
  '%j keeps the order',
  (sheets) => {
    expect(problems(...sheets)).toEqual([]);
  },
);

test.each([
  [['@layer components{p{}}', DECLARED]],
  [['@layer components{p{}}']],
  [[`${DECLARED}@layer other{p{}}`]],
  [[]],
])('%j does not', (sheets) => {
  expect(problems(...sheets)).toEqual([expect.stringContaining('样式层的次序是')]);
});
