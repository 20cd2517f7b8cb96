import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from './example-site.ts';
import { refusalsOf } from './refusals.ts';
import { siteSchema, type District } from './site.ts';

const [first, second] = EXAMPLE_SITE.districts;

/** What is refused where the second district is changed. */
const refused = (schematic: unknown): string[] =>
  refusalsOf(siteSchema, { ...EXAMPLE_SITE, districts: [first, { ...second, schematic }] });

const moved = (right: number): District['schematic'] => ({
  corners: [
    [right, 0],
    [right + 95, 0],
    [right + 95, 140],
    [right, 140],
  ],
  text: [right + 6, 10],
});

test('a city whose districts lie side by side is accepted', () => {
  expect(refusalsOf(siteSchema, EXAMPLE_SITE)).toEqual([]);
  expect(refused(moved(195))).toEqual([]);
});

test('the places that the editors’ guide offers fit together', () => {
  const rows = readFileSync('content/README.md', 'utf8').matchAll(/\| `(\[\[.+?\]\])` +\| `(\[.+?\])`/g);
  const places = [...rows].map(([, corners = '', text = '']) => ({
    corners: JSON.parse(corners) as unknown,
    text: JSON.parse(text) as unknown,
  }));
  const districts = places.map((schematic, index) => ({ ...first, id: `place-${index}`, schematic }));
  expect(districts).toHaveLength(6);
  expect(refusalsOf(siteSchema, { ...EXAMPLE_SITE, districts })).toEqual([]);
});

describe('what is refused of the place of a district', () => {
  test.each([
    ['none', undefined, ': invalid_type'],
    ['a point outside the drawing', { ...moved(0), text: [301, 10] }, '.text.0: too_big'],
    ['half a point', { ...moved(0), text: [6] }, '.text: too_small'],
    ['a number in quotes', { ...moved(0), text: ['6', 10] }, '.text.0: invalid_type'],
    ['two corners', { ...moved(0), corners: moved(0).corners.slice(2) }, '.corners: too_small'],
    ['a line', { ...moved(0), corners: moved(0).corners.with(2, [50, 0]) }, '.corners: shape-dented'],
    ['a text beside it', { ...moved(0), text: [200, 10] }, '.text: shape-narrow'],
    ['a text too low', { ...moved(0), text: [6, 30] }, '.text: shape-narrow'],
    ['one that lies on the other', moved(50), '.corners: shape-overlap'],
    ['that of the other', moved(100), '.corners: shape-overlap'],
  ])('%s', (_, schematic, expected) => {
    expect(refused(schematic)).toContain(`districts.1.schematic${expected}`);
  });
});

test.each(['portal.example', 'https://portal.example,2026', 'portal.example，2026', 'portal.example,26'])(
  'ids cannot begin with %j',
  (tagAuthority) => {
    expect(refusalsOf(siteSchema, { ...EXAMPLE_SITE, tagAuthority })).toEqual([
      expect.stringContaining('tag-authority'),
    ]);
  },
);

test.each(['https://forms.example/book', 'https://forms.example:8443/book?site=sx'])(
  'requests go to %s',
  (endpoint) => {
    expect(refusalsOf(siteSchema, { ...EXAMPLE_SITE, booking: { endpoint, prefix: 'SX' } })).toEqual([]);
  },
);

test.each([
  'http://forms.example/book',
  'https://me:secret@forms.example/',
  'https://forms.example/#top',
  'forms.example',
  'javascript:alert(1)',
  '',
])('requests cannot go to %j', (endpoint) => {
  expect(refusalsOf(siteSchema, { ...EXAMPLE_SITE, booking: { endpoint, prefix: 'SX' } })).toEqual([
    expect.stringContaining('booking.endpoint: endpoint'),
  ]);
});

test.each(['', 'S', 'sx', 'SX-', 'ABCDEFG'])('numbers of requests cannot begin with %j', (prefix) => {
  expect(refusalsOf(siteSchema, { ...EXAMPLE_SITE, booking: { endpoint: null, prefix } })).toEqual([
    expect.stringContaining('booking-prefix'),
  ]);
});
