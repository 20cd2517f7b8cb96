import { expect, test } from 'vitest';
import { schematic } from './schematic.ts';

test('the marks of a district are counted, and the bad ones named', () => {
  const counts = [
    { word: 'Ⅱ类', count: 13, names: [] },
    { word: 'Ⅳ类', count: 2, names: ['老东桥', '溪口'] },
  ];
  expect(schematic.marks('断面', counts)).toBe('15个断面：Ⅱ类13个，Ⅳ类2个（老东桥、溪口）');
});

test('mere places are named, and counted once', () => {
  const counts = [{ word: schematic.place, count: 2, names: ['图书馆', '富林印务'] }];
  expect(schematic.marks(schematic.place, counts)).toBe('点位2个：图书馆、富林印务');
});
