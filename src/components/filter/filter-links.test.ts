import { expect, test } from 'vitest';
import { filterLinks } from './filter-links.ts';

const all = [
  { kind: ['a'], year: [2024] },
  { kind: ['b'], year: [2024] },
  { kind: ['b'], year: [2023] },
];

test('each link says where it leads, how many it finds there, and whether the page shows it', () => {
  const shown = { kind: 'b', year: null };
  const options = [2024, 2022, null].map((year) => ({ choice: { ...shown, year }, label: String(year) }));
  const hrefOf = ({ kind, year }: { kind: string | null; year: number | null }) => `/${kind}/${year}/`;
  expect(filterLinks(all, { facet: 'year', options, shown, hrefOf })).toEqual([
    { href: '/b/2024/', label: '2024', value: 2024, count: 1, current: false },
    { href: '/b/2022/', label: '2022', value: 2022, count: 0, current: false },
    { href: '/b/null/', label: 'null', value: null, count: 2, current: true },
  ]);
});
